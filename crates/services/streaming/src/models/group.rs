// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Group {
    /// The ID of the stream.
    pub stream_id: String,
    /// The name of the group.
    pub group_name: String,
    /// The reservations.
    pub reservations: Option<Vec<models::PartitionReservation>>,
}

model! {
    Group {
        stream_id = "streamId";
        group_name = "groupName";
        reservations = "reservations";
    }
}
