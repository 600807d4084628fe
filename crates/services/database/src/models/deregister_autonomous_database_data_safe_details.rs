// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of an autonomous database data safe to deregister.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeregisterAutonomousDatabaseDataSafeDetails {
    /// The password of the administrator of the pluggable database (PDB). From 12 to 30 characters.
    pub pdb_admin_password: Secret,
}

model! {
    DeregisterAutonomousDatabaseDataSafeDetails {
        required {
            pdb_admin_password = "pdbAdminPassword", with_pdb_admin_password(Secret);
        }
    }
}
