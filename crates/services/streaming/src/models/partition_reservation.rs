// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A partition reservation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartitionReservation {
    /// The partition.
    pub partition: Option<String>,
    /// The committed offset.
    pub committed_offset: Option<i64>,
    /// The reserved instance.
    pub reserved_instance: Option<String>,
    /// The value of `timeReservedUntil`.
    pub time_reserved_until: Option<DateTime<Utc>>,
}

model! {
    PartitionReservation {
        partition = "partition";
        committed_offset = "committedOffset";
        reserved_instance = "reservedInstance";
        time_reserved_until = "timeReservedUntil";
    }
}
