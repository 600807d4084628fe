// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `field` in `ListDatabaseInsights`.
    pub enum ListDatabaseInsightsField {
        CompartmentId = "compartmentId",
        DatabaseName = "databaseName",
        DatabaseDisplayName = "databaseDisplayName",
        DatabaseType = "databaseType",
        DatabaseVersion = "databaseVersion",
        DatabaseHostNames = "databaseHostNames",
        FreeformTags = "freeformTags",
        DefinedTags = "definedTags",
    }
}
