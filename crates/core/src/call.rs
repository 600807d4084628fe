//! Calls: a client, a request, its execution, and what is returned.

pub(crate) mod client;
pub(crate) mod execute;
pub(crate) mod future;
pub(crate) mod operation;
mod outgoing;
pub(crate) mod page;
pub(crate) mod received;
pub(crate) mod request;
pub(crate) mod service;
mod stream_flag;
pub(crate) mod wire_log;
pub(crate) mod work_requests;
