// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `imageCompliance` in `ListDatabases`.
    pub enum ListDatabasesImageCompliance {
        NotSubscribed = "NOT_SUBSCRIBED",
        NotCompliantWithImages = "NOT_COMPLIANT_WITH_IMAGES",
        AllDatabases = "ALL_DATABASES",
    }
}
