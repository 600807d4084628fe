// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The operation in progress on the identity domain. Absent if there is none.
    pub enum DomainLifecycleDetails {
        Deactivating = "DEACTIVATING",
        Activating = "ACTIVATING",
        Updating = "UPDATING",
    }
}
