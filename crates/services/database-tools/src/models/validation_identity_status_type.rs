// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a validation identity status.
    pub enum ValidationIdentityStatusType {
        OracleDatabaseResourcePrincipal = "ORACLE_DATABASE_RESOURCE_PRINCIPAL",
    }
}
