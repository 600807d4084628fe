//! The services that the tests of this package check.

use std::sync::LazyLock;

use crate::service::Services;

// The parts of the services, and the list of them.
include!(concat!(env!("OUT_DIR"), "/services.rs"));

/// The services that the tests of this package check.
pub static SERVICES: LazyLock<Services> = LazyLock::new(|| Services::new(PARTS));

/// The directory of their specs, as `NAME.json`: with overlays, without descriptions.
pub const SPECS: &str = concat!(env!("OUT_DIR"), "/specs");
