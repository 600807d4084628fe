// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An ODA instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OdaInstance {
    /// The ID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the shape.
    pub shape_name: models::OdaInstanceShapeName,
    /// The web application URL.
    pub web_app_url: Option<String>,
    /// The connector URL.
    pub connector_url: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::OdaInstanceLifecycleState>,
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
    /// The GUID of the identity application that Digital Assistant created in the identity domain.
    /// Only with role-based access.
    pub identity_app_guid: Option<String>,
    /// The identity application console URL.
    pub identity_app_console_url: Option<String>,
    /// The names of the packages that are imported into the instance.
    pub imported_package_names: Option<Vec<String>>,
    /// The IDs of the imported packages.
    pub imported_package_ids: Option<Vec<String>>,
    /// The types of the attachments.
    pub attachment_types: Option<Vec<String>>,
    /// The IDs of the attachments.
    pub attachment_ids: Option<Vec<String>>,
    /// The restricted operations.
    pub restricted_operations: Option<Vec<models::RestrictedOperation>>,
}

model! {
    OdaInstance {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        shape_name = "shapeName";
        web_app_url = "webAppUrl";
        connector_url = "connectorUrl";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_sub_state = "lifecycleSubState";
        state_message = "stateMessage";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        is_role_based_access = "isRoleBasedAccess";
        identity_domain = "identityDomain";
        identity_app_guid = "identityAppGuid";
        identity_app_console_url = "identityAppConsoleUrl";
        imported_package_names = "importedPackageNames";
        imported_package_ids = "importedPackageIds";
        attachment_types = "attachmentTypes";
        attachment_ids = "attachmentIds";
        restricted_operations = "restrictedOperations";
    }
}
