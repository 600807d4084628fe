// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a discovered cloud DB system component.
    pub enum DiscoveredCloudDbSystemComponentStatus {
        New = "NEW",
        Existing = "EXISTING",
        ExistingBasic = "EXISTING_BASIC",
        ExistingPe = "EXISTING_PE",
        ExistingBasicPe = "EXISTING_BASIC_PE",
        MarkedForUpgrade = "MARKED_FOR_UPGRADE",
        MarkedForMigration = "MARKED_FOR_MIGRATION",
        MarkedForUpgradeMigration = "MARKED_FOR_UPGRADE_MIGRATION",
        MarkedForDeletion = "MARKED_FOR_DELETION",
        UnknownValue = "UNKNOWN",
    }
}
