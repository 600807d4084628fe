// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A branding setting.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BrandingSetting {
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
    pub idcs_prevented_operations: Option<Vec<models::BrandingSettingIdcsPreventedOperation>>,
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
    /// Whether the branding is custom.
    pub custom_branding: Option<bool>,
    /// The preferred language.
    pub preferred_language: Option<String>,
    /// The time zone.
    pub timezone: Option<String>,
    /// The locale.
    pub locale: Option<String>,
    /// Whether the terms of use are shown.
    pub enable_terms_of_use: Option<bool>,
    /// The URL of the terms of use.
    pub terms_of_use_url: Option<String>,
    /// The URL of the privacy policy.
    pub privacy_policy_url: Option<String>,
    /// Whether the hosted page was selected.
    pub is_hosted_page: Option<bool>,
    /// The URL of the sanitized custom HTML in storage.
    pub custom_html_location: Option<String>,
    /// The URL of the sanitized custom CSS in storage.
    pub custom_css_location: Option<String>,
    /// The custom translations, as a JSON string.
    pub custom_translation: Option<String>,
    /// The default name of the company, by locale.
    pub default_company_names: Option<Vec<models::BrandingSettingsDefaultCompanyNames>>,
    /// The default login text, by locale.
    pub default_login_texts: Option<Vec<models::BrandingSettingsDefaultLoginTexts>>,
    /// The default images.
    pub default_images: Option<Vec<models::BrandingSettingsDefaultImages>>,
    /// The name of the company, by locale.
    pub company_names: Option<Vec<models::BrandingSettingsCompanyNames>>,
    /// The sign-in texts in several languages.
    pub login_texts: Option<Vec<models::BrandingSettingsLoginTexts>>,
    /// The images.
    pub images: Option<Vec<models::BrandingSettingsImages>>,
}

model! {
    BrandingSetting {
        id = "id";
        ocid = "ocid";
        schemas = "schemas";
        meta = "meta";
        idcs_created_by = "idcsCreatedBy";
        idcs_last_modified_by = "idcsLastModifiedBy";
        idcs_prevented_operations = "idcsPreventedOperations";
        tags = "tags";
        delete_in_progress = "deleteInProgress";
        idcs_last_upgraded_in_release = "idcsLastUpgradedInRelease";
        domain_ocid = "domainOcid";
        compartment_ocid = "compartmentOcid";
        tenancy_ocid = "tenancyOcid";
        external_id = "externalId";
        custom_branding = "customBranding";
        preferred_language = "preferredLanguage";
        timezone = "timezone";
        locale = "locale";
        enable_terms_of_use = "enableTermsOfUse";
        terms_of_use_url = "termsOfUseUrl";
        privacy_policy_url = "privacyPolicyUrl";
        is_hosted_page = "isHostedPage";
        custom_html_location = "customHtmlLocation";
        custom_css_location = "customCssLocation";
        custom_translation = "customTranslation";
        default_company_names = "defaultCompanyNames";
        default_login_texts = "defaultLoginTexts";
        default_images = "defaultImages";
        company_names = "companyNames";
        login_texts = "loginTexts";
        images = "images";
    }
}
