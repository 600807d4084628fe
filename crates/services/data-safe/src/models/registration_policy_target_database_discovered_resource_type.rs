// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the discovered resource type of a registration policy target
    /// database.
    pub enum RegistrationPolicyTargetDatabaseDiscoveredResourceType {
        Database = "DATABASE",
        PluggableDatabase = "PLUGGABLE_DATABASE",
    }
}
