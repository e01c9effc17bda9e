/** An error that the host answers with; office.js turns it into an `OfficeExtension.Error` of the same code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export function invalidArgument(why = 'The argument is invalid or missing or has an incorrect format.'): HostError {
  return new HostError('InvalidArgument', why);
}

export function itemNotFound(): HostError {
  return new HostError('ItemNotFound', 'The requested resource does not exist.', 404);
}

export function itemAlreadyExists(): HostError {
  return new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);
}

export function invalidOperation(why: string): HostError {
  return new HostError('InvalidOperation', why);
}

export function accessDenied(): HostError {
  return new HostError('AccessDenied', 'The sheet or workbook is protected.', 403);
}
