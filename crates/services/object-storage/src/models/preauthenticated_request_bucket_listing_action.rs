// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// Whether listing objects is allowed. It applies only to access types for reading any object.
    pub enum PreauthenticatedRequestBucketListingAction {
        Deny = "Deny",
        ListObjects = "ListObjects",
    }
}
