// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An extension group group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtensionGroupGroup {
    /// The description.
    pub description: Option<String>,
    /// The mechanism of the creation. Cannot be changed later.
    pub creation_mechanism: Option<models::ExtensionGroupGroupCreationMechanism>,
    /// The password policy.
    pub password_policy: Option<models::GroupExtPasswordPolicy>,
    /// The application that the resource was synchronized from.
    pub synced_from_app: Option<models::GroupExtSyncedFromApp>,
    /// The grants.
    pub grants: Option<Vec<models::GroupExtGrants>>,
    /// The owners.
    pub owners: Option<Vec<models::GroupExtOwners>>,
    /// The app roles.
    pub app_roles: Option<Vec<models::GroupExtAppRoles>>,
}

model! {
    ExtensionGroupGroup {
        optional {
            description = "description", with_description(String);
            creation_mechanism = "creationMechanism",
                with_creation_mechanism(models::ExtensionGroupGroupCreationMechanism);
            password_policy = "passwordPolicy",
                with_password_policy(models::GroupExtPasswordPolicy);
            synced_from_app = "syncedFromApp", with_synced_from_app(models::GroupExtSyncedFromApp);
            grants = "grants", with_grants([models::GroupExtGrants]);
            owners = "owners", with_owners([models::GroupExtOwners]);
            app_roles = "appRoles", with_app_roles([models::GroupExtAppRoles]);
        }
    }
}
