// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of an identity domain to create, optionally with an administrator.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDomainDetails {
    /// The OCID of the compartment to create the identity domain in.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: String,
    /// The name of the home region, such as `us-phoenix-1`.
    pub home_region: String,
    /// The license type, such as `oracle-apps-premium`.
    pub license_type: String,
    /// Whether the sign-in page hides the identity domain.
    pub is_hidden_on_login: Option<bool>,
    /// The first name of the administrator.
    pub admin_first_name: Option<String>,
    /// The last name of the administrator.
    pub admin_last_name: Option<String>,
    /// The user name of the administrator.
    pub admin_user_name: Option<String>,
    /// The email address of the administrator.
    pub admin_email: Option<String>,
    /// Whether to skip the welcome email to the new administrator. Required if an administrator is
    /// specified.
    pub is_notification_bypassed: Option<bool>,
    /// Whether users must have a primary email address. The default is `true`.
    pub is_primary_email_required: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateDomainDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            home_region = "homeRegion", with_home_region(String);
            license_type = "licenseType", with_license_type(String);
        }
        optional {
            is_hidden_on_login = "isHiddenOnLogin", with_is_hidden_on_login(bool);
            admin_first_name = "adminFirstName", with_admin_first_name(String);
            admin_last_name = "adminLastName", with_admin_last_name(String);
            admin_user_name = "adminUserName", with_admin_user_name(String);
            admin_email = "adminEmail", with_admin_email(String);
            is_notification_bypassed = "isNotificationBypassed",
                with_is_notification_bypassed(bool);
            is_primary_email_required = "isPrimaryEmailRequired",
                with_is_primary_email_required(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
