// @generated from spec/recursive-model.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::recursive_model::models;

/// A pong.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pong {
    /// The ping.
    pub ping: Option<Box<models::Ping>>,
}

model! {
    Pong {
        optional {
            ping = "ping", with_ping(Box<models::Ping>);
        }
    }
}
