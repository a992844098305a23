import { describeFullFaults } from "./describe-full-faults";

// Every request: `npm run soak`.
describeFullFaults({ everyRequest: false });
