// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// Information about the Console password of a user, without the password.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UIPasswordInformation {
    /// The OCID of the user.
    pub user_id: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::UIPasswordInformationLifecycleState>,
}

model! {
    UIPasswordInformation {
        user_id = "userId";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
    }
}
