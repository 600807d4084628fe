//! HTTP: requests, responses, and the transport.

pub(crate) mod body;
pub(crate) mod media_type;
pub(crate) mod request_id;
pub(crate) mod response;
pub mod transport;
pub(crate) mod user_agent;
