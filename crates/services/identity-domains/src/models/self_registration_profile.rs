// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A self registration profile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SelfRegistrationProfile {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The unique OCI identifier of the resource. Cannot be changed later.
    pub ocid: Option<String>,
    /// The URIs of the SCIM schemas and extensions of the representation. Required, without
    /// duplicates.
    pub schemas: Vec<String>,
    /// The metadata of the resource.
    pub meta: Option<models::Meta>,
    /// The user or application that created the resource.
    pub idcs_created_by: Option<models::IdcsCreatedBy>,
    /// The user or application that last modified the resource.
    pub idcs_last_modified_by: Option<models::IdcsLastModifiedBy>,
    /// The operations on the resource that are reserved for internal clients.
    pub idcs_prevented_operations:
        Option<Vec<models::SelfRegistrationProfileIdcsPreventedOperation>>,
    /// The tags of the resource.
    pub tags: Option<Vec<models::Tags>>,
    /// Whether the resource is being deleted. Set if the deletion takes a long time.
    pub delete_in_progress: Option<bool>,
    /// The number of the release in which the resource was upgraded.
    pub idcs_last_upgraded_in_release: Option<String>,
    /// The OCID of the identity domain of this resource.
    pub domain_ocid: Option<String>,
    /// The OCID of the compartment that this resource is in.
    pub compartment_ocid: Option<String>,
    /// The OCID of the tenancy of this resource.
    pub tenancy_ocid: Option<String>,
    /// The identifier of the resource that the client assigns.
    pub external_id: Option<String>,
    /// The name.
    pub name: String,
    /// Whether the activation email is required.
    pub activation_email_required: bool,
    /// The number of days redirect URL is valid.
    pub number_of_days_redirect_url_is_valid: i64,
    /// Whether the object, such as a user or an app, is active.
    pub active: Option<bool>,
    /// Whether to show on login page.
    pub show_on_login_page: bool,
    /// The allowed email domains.
    pub allowed_email_domains: Option<Vec<String>>,
    /// The disallowed email domains.
    pub disallowed_email_domains: Option<Vec<String>>,
    /// The header logo.
    pub header_logo: Option<String>,
    /// The footer logo.
    pub footer_logo: Option<String>,
    /// The redirect URL.
    pub redirect_url: String,
    /// Whether the consent text is present.
    pub consent_text_present: bool,
    /// The display name.
    pub display_name: Vec<models::SelfRegistrationProfileDisplayName>,
    /// The after submit text.
    pub after_submit_text: Option<Vec<models::SelfRegistrationProfileAfterSubmitText>>,
    /// The user attributes.
    pub user_attributes: Option<Vec<models::SelfRegistrationProfileUserAttributes>>,
    /// The email template.
    pub email_template: models::SelfRegistrationProfileEmailTemplate,
    /// The default groups.
    pub default_groups: Option<Vec<models::SelfRegistrationProfileDefaultGroups>>,
    /// The text of the header.
    pub header_text: Option<Vec<models::SelfRegistrationProfileHeaderText>>,
    /// The text of the footer.
    pub footer_text: Option<Vec<models::SelfRegistrationProfileFooterText>>,
    /// The consent texts.
    pub consent_text: Option<Vec<models::SelfRegistrationProfileConsentText>>,
}

model! {
    SelfRegistrationProfile {
        required {
            schemas = "schemas", with_schemas([String]);
            name = "name", with_name(String);
            activation_email_required = "activationEmailRequired",
                with_activation_email_required(bool);
            number_of_days_redirect_url_is_valid = "numberOfDaysRedirectUrlIsValid",
                with_number_of_days_redirect_url_is_valid(i64);
            show_on_login_page = "showOnLoginPage", with_show_on_login_page(bool);
            redirect_url = "redirectUrl", with_redirect_url(String);
            consent_text_present = "consentTextPresent", with_consent_text_present(bool);
            display_name = "displayName",
                with_display_name([models::SelfRegistrationProfileDisplayName]);
            email_template = "emailTemplate",
                with_email_template(models::SelfRegistrationProfileEmailTemplate);
        }
        optional {
            id = "id", with_id(String);
            ocid = "ocid", with_ocid(String);
            meta = "meta", with_meta(models::Meta);
            idcs_created_by = "idcsCreatedBy", with_idcs_created_by(models::IdcsCreatedBy);
            idcs_last_modified_by = "idcsLastModifiedBy",
                with_idcs_last_modified_by(models::IdcsLastModifiedBy);
            idcs_prevented_operations = "idcsPreventedOperations",
                with_idcs_prevented_operations([models::SelfRegistrationProfileIdcsPreventedOperation]);
            tags = "tags", with_tags([models::Tags]);
            delete_in_progress = "deleteInProgress", with_delete_in_progress(bool);
            idcs_last_upgraded_in_release = "idcsLastUpgradedInRelease",
                with_idcs_last_upgraded_in_release(String);
            domain_ocid = "domainOcid", with_domain_ocid(String);
            compartment_ocid = "compartmentOcid", with_compartment_ocid(String);
            tenancy_ocid = "tenancyOcid", with_tenancy_ocid(String);
            external_id = "externalId", with_external_id(String);
            active = "active", with_active(bool);
            allowed_email_domains = "allowedEmailDomains", with_allowed_email_domains([String]);
            disallowed_email_domains = "disallowedEmailDomains",
                with_disallowed_email_domains([String]);
            header_logo = "headerLogo", with_header_logo(String);
            footer_logo = "footerLogo", with_footer_logo(String);
            after_submit_text = "afterSubmitText",
                with_after_submit_text([models::SelfRegistrationProfileAfterSubmitText]);
            user_attributes = "userAttributes",
                with_user_attributes([models::SelfRegistrationProfileUserAttributes]);
            default_groups = "defaultGroups",
                with_default_groups([models::SelfRegistrationProfileDefaultGroups]);
            header_text = "headerText",
                with_header_text([models::SelfRegistrationProfileHeaderText]);
            footer_text = "footerText",
                with_footer_text([models::SelfRegistrationProfileFooterText]);
            consent_text = "consentText",
                with_consent_text([models::SelfRegistrationProfileConsentText]);
        }
    }
}
