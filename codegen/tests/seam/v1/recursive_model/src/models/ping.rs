// @generated from spec/recursive-model.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::recursive_model::models;

/// A ping.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ping {
    /// The pong.
    pub pong: Option<Box<models::Pong>>,
}

model! {
    Ping {
        optional {
            pong = "pong", with_pong(Box<models::Pong>);
        }
    }
}
