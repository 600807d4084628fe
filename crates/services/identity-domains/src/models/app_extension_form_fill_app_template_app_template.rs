// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An application extension form fill application template application template.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppExtensionFormFillAppTemplateAppTemplate {
    /// The type of the form-fill application.
    pub form_type: Option<models::AppExtensionFormFillAppTemplateAppTemplateFormType>,
    /// The credential sharing group of the form-fill application.
    pub form_credential_sharing_group_id: Option<String>,
    /// Whether the password can be shown after the user authenticated again.
    pub reveal_password_on_form: Option<bool>,
    /// The user name form template.
    pub user_name_form_template: Option<String>,
    /// The user name form expression.
    pub user_name_form_expression: Option<String>,
    /// The source of the user name and password with which form fill signs in to the application.
    pub form_cred_method: Option<models::AppExtensionFormFillAppTemplateAppTemplateFormCredMethod>,
    /// The configuration.
    pub configuration: Option<String>,
    /// Whether form-fill attributes are inherited from the template.
    pub sync_from_template: Option<bool>,
    /// The rules that match the URL of the sign-in form.
    pub form_fill_url_match: Option<Vec<models::AppFormFillUrlMatch>>,
}

model! {
    AppExtensionFormFillAppTemplateAppTemplate {
        optional {
            form_type = "formType",
                with_form_type(models::AppExtensionFormFillAppTemplateAppTemplateFormType);
            form_credential_sharing_group_id = "formCredentialSharingGroupID",
                with_form_credential_sharing_group_id(String);
            reveal_password_on_form = "revealPasswordOnForm", with_reveal_password_on_form(bool);
            user_name_form_template = "userNameFormTemplate", with_user_name_form_template(String);
            user_name_form_expression = "userNameFormExpression",
                with_user_name_form_expression(String);
            form_cred_method = "formCredMethod",
                with_form_cred_method(models::AppExtensionFormFillAppTemplateAppTemplateFormCredMethod);
            configuration = "configuration", with_configuration(String);
            sync_from_template = "syncFromTemplate", with_sync_from_template(bool);
            form_fill_url_match = "formFillUrlMatch",
                with_form_fill_url_match([models::AppFormFillUrlMatch]);
        }
    }
}
