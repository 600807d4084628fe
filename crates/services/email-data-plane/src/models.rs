// @generated from spec/email-data-plane.yaml by cargo xtask generate; do not edit.

//! The objects that operations take and return.

mod email_address;
mod email_raw_submitted_response;
mod email_submitted_response;
mod recipients;
mod sender;
mod submit_email_details;
mod submit_raw_email_content_type;

pub use self::email_address::EmailAddress;
pub use self::email_raw_submitted_response::EmailRawSubmittedResponse;
pub use self::email_submitted_response::EmailSubmittedResponse;
pub use self::recipients::Recipients;
pub use self::sender::Sender;
pub use self::submit_email_details::SubmitEmailDetails;
pub use self::submit_raw_email_content_type::SubmitRawEmailContentType;
