import { describeJourneys } from "./describe-journeys";

describeJourneys({ everyDoor: false });
