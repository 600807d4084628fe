// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the bucket listing action of a preauthenticated request.
    pub enum PreauthenticatedRequestBucketListingAction {
        Deny = "Deny",
        ListObjects = "ListObjects",
    }
}
