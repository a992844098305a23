/** An error that Excel answers within a batch; the client library turns it into an `OfficeExtension.Error`. */
export class SimulatedError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = "SimulatedError";
  }
}

/** Loud on purpose: a test must never pass because the simulation looked away. */
export function notImplemented(member: string): SimulatedError {
  return new SimulatedError("NotImplemented", `the simulated Excel does not know ${member}`, member, 501);
}

export function invalidArgument(location: string, why = "The argument is invalid or missing or has an incorrect format."): SimulatedError {
  return new SimulatedError("InvalidArgument", why, location);
}

export function itemNotFound(location: string): SimulatedError {
  return new SimulatedError("ItemNotFound", "The requested resource doesn't exist.", location, 404);
}

export function itemAlreadyExists(location: string): SimulatedError {
  return new SimulatedError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", location, 409);
}

/** Microsoft: error messages, `AccessDenied` = "You cannot perform the requested operation". */
export function accessDenied(location: string): SimulatedError {
  return new SimulatedError("AccessDenied", "You cannot perform the requested operation.", location, 403);
}
