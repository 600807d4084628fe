// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// An application extension radius application application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppExtensionRadiusAppApp {
    /// The client IP.
    pub client_ip: String,
    /// The port.
    pub port: String,
    /// The secret key.
    pub secret_key: Secret,
    /// The secret key temporary.
    pub secret_key_temporary: Option<Secret>,
    /// Whether to include group in response.
    pub include_group_in_response: bool,
    /// Whether the IP address of the client is captured from RADIUS requests.
    pub capture_client_ip: Option<bool>,
    /// The type of radius application.
    pub type_of_radius_app: Option<String>,
    /// The end user IP attribute.
    pub end_user_ip_attribute: Option<String>,
    /// The ID of the radius vendor specific.
    pub radius_vendor_specific_id: Option<String>,
    /// The ID of the country code response attribute.
    pub country_code_response_attribute_id: Option<String>,
    /// The group membership radius attribute.
    pub group_membership_radius_attribute: Option<String>,
    /// The format of the response.
    pub response_format: Option<String>,
    /// The response format delimiter.
    pub response_format_delimiter: Option<String>,
    /// The group name format.
    pub group_name_format: Option<String>,
    /// Whether password and OTP are in the same sign-in request.
    pub password_and_otp_together: Option<bool>,
    /// The group membership to return.
    pub group_membership_to_return: Option<Vec<models::AppGroupMembershipToReturn>>,
}

model! {
    AppExtensionRadiusAppApp {
        required {
            client_ip = "clientIP", with_client_ip(String);
            port = "port", with_port(String);
            secret_key = "secretKey", with_secret_key(Secret);
            include_group_in_response = "includeGroupInResponse",
                with_include_group_in_response(bool);
        }
        optional {
            secret_key_temporary = "secretKeyTemporary", with_secret_key_temporary(Secret);
            capture_client_ip = "captureClientIp", with_capture_client_ip(bool);
            type_of_radius_app = "typeOfRadiusApp", with_type_of_radius_app(String);
            end_user_ip_attribute = "endUserIPAttribute", with_end_user_ip_attribute(String);
            radius_vendor_specific_id = "radiusVendorSpecificId",
                with_radius_vendor_specific_id(String);
            country_code_response_attribute_id = "countryCodeResponseAttributeId",
                with_country_code_response_attribute_id(String);
            group_membership_radius_attribute = "groupMembershipRadiusAttribute",
                with_group_membership_radius_attribute(String);
            response_format = "responseFormat", with_response_format(String);
            response_format_delimiter = "responseFormatDelimiter",
                with_response_format_delimiter(String);
            group_name_format = "groupNameFormat", with_group_name_format(String);
            password_and_otp_together = "passwordAndOtpTogether",
                with_password_and_otp_together(bool);
            group_membership_to_return = "groupMembershipToReturn",
                with_group_membership_to_return([models::AppGroupMembershipToReturn]);
        }
    }
}
