// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the sub type status of a work request resource sub type detail.
    pub enum WorkRequestResourceSubTypeDetailSubTypeStatus {
        Created = "CREATED",
        Updated = "UPDATED",
        Deleted = "DELETED",
    }
}
