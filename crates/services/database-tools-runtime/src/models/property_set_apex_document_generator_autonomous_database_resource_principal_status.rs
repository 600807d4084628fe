// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the autonomous database resource principal status of a property set
    /// APEX document generator.
    pub enum PropertySetApexDocumentGeneratorAutonomousDatabaseResourcePrincipalStatus {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}
