// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the admin role of a user.
    pub enum UserAdminRole {
        PdbDba = "PDB_DBA",
        Dba = "DBA",
        DvAdmin = "DV_ADMIN",
        AuditAdmin = "AUDIT_ADMIN",
    }
}
