//! One HTTP exchange: what is sent, what is received, and the transport between.

pub(crate) mod body;
pub(crate) mod request_id;
pub(crate) mod response;
pub mod transport;
pub(crate) mod user_agent;
