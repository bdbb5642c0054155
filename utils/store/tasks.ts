import type { Day } from '../journal/day';
import type { Draft, Stored } from './change';
import { journal } from './db';

/** Something the person wants to do for the search, or a point they want to reach. */
export interface Task {
  id: string;
  /** When it was put down. ISO 8601. */
  date: string;
  kind: 'task' | 'milestone';
  text: string;
  /** The day it is meant for. */
  on?: Day;
  /** When it was done. ISO 8601. */
  done?: string;
  /** The id of the entry it belongs to; none: it belongs to the search as a whole. */
  entry?: string;
  /** A tombstone. */
  deleted?: string;
}

/** More than anybody puts down; a bound, so that no page reads without end. */
const MOST = 1_000;

function toTask({ stamps, events, ...fields }: Stored): Task {
  return { kind: 'task', text: '', date: '', ...fields } as unknown as Task;
}

/** Tasks and milestones, the newest first. */
export async function tasks(count = MOST): Promise<Task[]> {
  const found: Task[] = [];
  const index = (await journal()).transaction('tasks').store.index('by-date');
  for (let at = await index.openCursor(null, 'prev'); at && found.length < count; at = await at.continue())
    if (!at.value.deleted) found.push(toTask(at.value));
  return found;
}

/** Tasks that belong to an entry, the newest first. */
export const tasksOf = async (entry: string): Promise<Task[]> =>
  (await tasks()).filter((task) => task.entry === entry);

/** The write that sets fields of a task; `undefined` takes one away. */
export function taskDraft(id: string, fields: Partial<Omit<Task, 'id'>>): Draft[] {
  const clean = Object.entries(fields).map(([name, value]) => [name, value ?? null]);
  return [{ store: 'tasks', id, fields: Object.fromEntries(clean), by: 'person' }];
}

/** What to write for a new one. */
export const newTask = (id: string, task: Pick<Task, 'kind' | 'text' | 'on' | 'entry'>, now: Date): Draft[] =>
  taskDraft(id, { ...task, text: task.text.trim(), date: now.toISOString() });
