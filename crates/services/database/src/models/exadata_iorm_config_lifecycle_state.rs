// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of an Exadata IORM configuration.
    pub enum ExadataIormConfigLifecycleState {
        Bootstrapping = "BOOTSTRAPPING",
        Enabled = "ENABLED",
        Disabled = "DISABLED",
        Updating = "UPDATING",
        Failed = "FAILED",
    }
}
