import { describeFullFaults } from "../hosts/excel/describe-full-faults";

describeFullFaults({ everyRequest: true });
