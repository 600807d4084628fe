//! Values: in JSON, and as request parameters.

pub(crate) mod parameter;
pub(crate) mod union;
pub(crate) mod unknown_value;
pub(crate) mod wire;
pub(crate) mod work_request;
