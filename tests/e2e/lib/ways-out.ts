import { parseAst } from 'vite';

interface Node {
  type: string;
  name?: string;
  value?: unknown;
  computed?: boolean;
  [field: string]: unknown;
}

/** Names that lead to a network wherever they stand as a value. */
const GLOBALS = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'importScripts',
  'eval',
]);
/** The same as a property of anything. */
const MEMBERS = new Set(['sendBeacon', 'setUninstallURL', 'serviceWorker', ...GLOBALS]);
/** Methods of this name that are our own or a library's: what they belong to decides. */
const COMMON = new Set(['fetch']);
const WORLDS = new Set(['window', 'self', 'globalThis', 'global', 'frames', 'parent', 'top', 'document']);
/** What makes a browser load an address by being set. */
const LOADS = new Set(['src', 'href', 'srcset', 'action', 'formAction', 'poster', 'data', 'background']);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const isAddress = (node: unknown): boolean => {
  if (!isNode(node)) return false;
  if (node.type === 'BinaryExpression') return isAddress(node.left);
  const words = node.type === 'TemplateLiteral' ? firstOf(node) : node.value;
  return typeof words === 'string' && /^\s*(https?:|wss?:|\/\/)/i.test(words);
};
const firstOf = ({ quasis }: Node): unknown => (quasis as { value: { cooked: string } }[])[0]?.value.cooked;

/** The name of a property, where the code says it outright. */
const nameOf = (node: Node, computed: unknown): string | undefined => {
  if (!computed && node.type === 'Identifier') return node.name;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  return node.type === 'TemplateLiteral' ? String(firstOf(node)) : undefined;
};

/** Fields of a node whose identifiers are names of something and not values. */
const NAMING: Record<string, string> = {
  MemberExpression: 'property',
  Property: 'key',
  MethodDefinition: 'key',
  PropertyDefinition: 'key',
  LabeledStatement: 'label',
};

/** What in a piece of built code could reach a network, each with the words around it. */
export function waysOut(code: string): string[] {
  const found: string[] = [];
  const note = (node: Node) => {
    const at = Number(node.start);
    found.push(code.slice(at, at + 60).replace(/\s+/g, ' '));
  };
  const visit = (node: Node): void => {
    const named = NAMING[node.type];
    for (const [field, value] of Object.entries(node)) {
      if (field === named && !node.computed && isNode(value) && value.type === 'Identifier') continue;
      for (const one of Array.isArray(value) ? value : [value]) if (isNode(one)) visit(one);
    }
    look(node);
  };
  const look = (node: Node): void => {
    if (node.type === 'Identifier' && GLOBALS.has(node.name ?? '')) note(node);
    if (node.type === 'MemberExpression' && isNode(node.property) && isNode(node.object)) {
      const name = nameOf(node.property, node.computed) ?? '';
      const world = node.object.type === 'Identifier' && WORLDS.has(node.object.name ?? '');
      if (MEMBERS.has(name) && (world || !COMMON.has(name))) note(node);
    }
    if (node.type === 'AssignmentExpression' && isNode(node.left) && isNode(node.left.property))
      if (LOADS.has(nameOf(node.left.property, node.left.computed) ?? '') && isAddress(node.right))
        note(node);
    if (node.type === 'Property' && isNode(node.key))
      if (LOADS.has(nameOf(node.key, node.computed) ?? '') && isAddress(node.value)) note(node);
    if (node.type === 'ImportExpression' && isAddress(node.source)) note(node);
    if (node.type === 'ImportDeclaration' && isAddress(node.source)) note(node);
    if ((node.type === 'NewExpression' || node.type === 'CallExpression') && isNode(node.callee))
      if (node.callee.type === 'Identifier' && node.callee.name === 'Function') note(node);
  };
  visit(parseAst(code) as unknown as Node);
  return found;
}
