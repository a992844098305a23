#!/usr/bin/env node
// The command `sems`: loads src/cli.ts as it stands.
"use strict";
require("./typescript.cjs");
require("../src/cli.ts");
