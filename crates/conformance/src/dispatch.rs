//! The interface of the modules that the generator renders to connect services to the runner.

pub use oci_sdk_core::{Config, Error, Secret};
pub use serde_json::Value;

pub use crate::arguments::Arguments;
pub use crate::service::{
    Again, Date, DateTime, ENDPOINT, Operation, Part, Sending, Type, again, sending,
};
