// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A work request resource sub type detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestResourceSubTypeDetail {
    /// The subtype.
    pub sub_type: String,
    /// The sub type key.
    pub sub_type_key: String,
    /// The sub type status.
    pub sub_type_status: models::WorkRequestResourceSubTypeDetailSubTypeStatus,
}

model! {
    WorkRequestResourceSubTypeDetail {
        sub_type = "subType";
        sub_type_key = "subTypeKey";
        sub_type_status = "subTypeStatus";
    }
}
