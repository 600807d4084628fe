// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an ODA instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OdaInstanceSummary {
    /// The ID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the shape.
    pub shape_name: Option<models::OdaInstanceShapeName>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::OdaInstanceLifecycleState,
    /// The lifecycle substate.
    pub lifecycle_sub_state: Option<models::OdaInstanceLifecycleSubState>,
    /// The message that explains the current state.
    pub state_message: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether authorization is role-based with an identity domain. If false, it is based on IAM
    /// policies.
    pub is_role_based_access: Option<bool>,
    /// The identity domain for role-based access, which gets the application and its roles.
    pub identity_domain: Option<String>,
    /// The names of the packages that are imported into the instance.
    pub imported_package_names: Option<Vec<String>>,
    /// The types of the attachments.
    pub attachment_types: Option<Vec<String>>,
}

model! {
    OdaInstanceSummary {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        shape_name = "shapeName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_sub_state = "lifecycleSubState";
        state_message = "stateMessage";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        is_role_based_access = "isRoleBasedAccess";
        identity_domain = "identityDomain";
        imported_package_names = "importedPackageNames";
        attachment_types = "attachmentTypes";
    }
}
