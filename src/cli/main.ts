#!/usr/bin/env node
import { Command } from 'commander';

const program = new Command('entente').description(
  'Reads news about diplomacy, extracts the visits and summits in it, and draws them.',
);
await program.parseAsync();
