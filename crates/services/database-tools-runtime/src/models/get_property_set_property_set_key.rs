// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `propertySetKey` in `GetPropertySet`.
    pub enum GetPropertySetPropertySetKey {
        ApexDocumentGenerator = "APEX_DOCUMENT_GENERATOR",
        Apex = "APEX",
        ApexFaIntegration = "APEX_FA_INTEGRATION",
        OracleDatabaseExternalAuthentication = "ORACLE_DATABASE_EXTERNAL_AUTHENTICATION",
    }
}
