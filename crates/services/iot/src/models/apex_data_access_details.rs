// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of APEX data access.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApexDataAccessDetails {
    /// The DB workspace admin initial password.
    pub db_workspace_admin_initial_password: Secret,
}

model! {
    ApexDataAccessDetails, "type" = "APEX" {
        required {
            db_workspace_admin_initial_password = "dbWorkspaceAdminInitialPassword",
                with_db_workspace_admin_initial_password(Secret);
        }
    }
}
