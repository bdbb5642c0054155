import type { SpawnSyncOptions } from 'node:child_process';

export function run(program: string, args: string[], options?: SpawnSyncOptions): number;
export function setUp(browsers?: ('chromium' | 'firefox')[]): void;
