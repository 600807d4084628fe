// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A password policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PasswordPolicy {
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
    pub idcs_prevented_operations: Option<Vec<models::PasswordPolicyIdcsPreventedOperation>>,
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
    /// The name. Cannot be changed later.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The maximum length.
    pub max_length: Option<i64>,
    /// The minimum length.
    pub min_length: Option<i64>,
    /// The minimum alphas.
    pub min_alphas: Option<i64>,
    /// The minimum numerals.
    pub min_numerals: Option<i64>,
    /// The minimum alpha numerals.
    pub min_alpha_numerals: Option<i64>,
    /// The minimum special characters.
    pub min_special_chars: Option<i64>,
    /// The maximum special characters.
    pub max_special_chars: Option<i64>,
    /// The minimum lower case.
    pub min_lower_case: Option<i64>,
    /// The minimum upper case.
    pub min_upper_case: Option<i64>,
    /// The minimum unique characters.
    pub min_unique_chars: Option<i64>,
    /// The maximum repeated characters.
    pub max_repeated_chars: Option<i64>,
    /// Whether the password has to start with a letter.
    pub starts_with_alphabet: Option<bool>,
    /// Whether the first name is disallowed.
    pub first_name_disallowed: Option<bool>,
    /// Whether the last name is disallowed.
    pub last_name_disallowed: Option<bool>,
    /// Whether the user name is disallowed.
    pub user_name_disallowed: Option<bool>,
    /// The disallowed user attribute values.
    pub disallowed_user_attribute_values: Option<Vec<String>>,
    /// The minimum password age.
    pub min_password_age: Option<i64>,
    /// The value of `passwordExpiresAfter`.
    pub password_expires_after: Option<i64>,
    /// The password expire warning.
    pub password_expire_warning: Option<i64>,
    /// The required characters.
    pub required_chars: Option<String>,
    /// The disallowed characters.
    pub disallowed_chars: Option<String>,
    /// The allowed characters.
    pub allowed_chars: Option<String>,
    /// The disallowed substrings.
    pub disallowed_substrings: Option<Vec<String>>,
    /// Whether the dictionary word is disallowed.
    pub dictionary_word_disallowed: Option<bool>,
    /// The dictionary location.
    pub dictionary_location: Option<String>,
    /// The dictionary delimiter.
    pub dictionary_delimiter: Option<String>,
    /// The maximum number of failed attempts.
    pub max_incorrect_attempts: Option<i64>,
    /// The duration of the lockout, in minutes.
    pub lockout_duration: Option<i64>,
    /// The number of passwords in histories.
    pub num_passwords_in_history: Option<i64>,
    /// The password strength.
    pub password_strength: Option<models::PasswordPolicyPasswordStrength>,
    /// Whether to force password reset.
    pub force_password_reset: Option<bool>,
    /// The distinct characters.
    pub distinct_characters: Option<i64>,
    /// The priority. At least 1.
    pub priority: Option<i64>,
    /// The groups.
    pub groups: Option<Vec<models::PasswordPolicyGroups>>,
    /// The configured password policy rules.
    pub configured_password_policy_rules:
        Option<Vec<models::PasswordPolicyConfiguredPasswordPolicyRules>>,
}

model! {
    PasswordPolicy {
        required {
            schemas = "schemas", with_schemas([String]);
            name = "name", with_name(String);
        }
        optional {
            id = "id", with_id(String);
            ocid = "ocid", with_ocid(String);
            meta = "meta", with_meta(models::Meta);
            idcs_created_by = "idcsCreatedBy", with_idcs_created_by(models::IdcsCreatedBy);
            idcs_last_modified_by = "idcsLastModifiedBy",
                with_idcs_last_modified_by(models::IdcsLastModifiedBy);
            idcs_prevented_operations = "idcsPreventedOperations",
                with_idcs_prevented_operations([models::PasswordPolicyIdcsPreventedOperation]);
            tags = "tags", with_tags([models::Tags]);
            delete_in_progress = "deleteInProgress", with_delete_in_progress(bool);
            idcs_last_upgraded_in_release = "idcsLastUpgradedInRelease",
                with_idcs_last_upgraded_in_release(String);
            domain_ocid = "domainOcid", with_domain_ocid(String);
            compartment_ocid = "compartmentOcid", with_compartment_ocid(String);
            tenancy_ocid = "tenancyOcid", with_tenancy_ocid(String);
            external_id = "externalId", with_external_id(String);
            description = "description", with_description(String);
            max_length = "maxLength", with_max_length(i64);
            min_length = "minLength", with_min_length(i64);
            min_alphas = "minAlphas", with_min_alphas(i64);
            min_numerals = "minNumerals", with_min_numerals(i64);
            min_alpha_numerals = "minAlphaNumerals", with_min_alpha_numerals(i64);
            min_special_chars = "minSpecialChars", with_min_special_chars(i64);
            max_special_chars = "maxSpecialChars", with_max_special_chars(i64);
            min_lower_case = "minLowerCase", with_min_lower_case(i64);
            min_upper_case = "minUpperCase", with_min_upper_case(i64);
            min_unique_chars = "minUniqueChars", with_min_unique_chars(i64);
            max_repeated_chars = "maxRepeatedChars", with_max_repeated_chars(i64);
            starts_with_alphabet = "startsWithAlphabet", with_starts_with_alphabet(bool);
            first_name_disallowed = "firstNameDisallowed", with_first_name_disallowed(bool);
            last_name_disallowed = "lastNameDisallowed", with_last_name_disallowed(bool);
            user_name_disallowed = "userNameDisallowed", with_user_name_disallowed(bool);
            disallowed_user_attribute_values = "disallowedUserAttributeValues",
                with_disallowed_user_attribute_values([String]);
            min_password_age = "minPasswordAge", with_min_password_age(i64);
            password_expires_after = "passwordExpiresAfter", with_password_expires_after(i64);
            password_expire_warning = "passwordExpireWarning", with_password_expire_warning(i64);
            required_chars = "requiredChars", with_required_chars(String);
            disallowed_chars = "disallowedChars", with_disallowed_chars(String);
            allowed_chars = "allowedChars", with_allowed_chars(String);
            disallowed_substrings = "disallowedSubstrings", with_disallowed_substrings([String]);
            dictionary_word_disallowed = "dictionaryWordDisallowed",
                with_dictionary_word_disallowed(bool);
            dictionary_location = "dictionaryLocation", with_dictionary_location(String);
            dictionary_delimiter = "dictionaryDelimiter", with_dictionary_delimiter(String);
            max_incorrect_attempts = "maxIncorrectAttempts", with_max_incorrect_attempts(i64);
            lockout_duration = "lockoutDuration", with_lockout_duration(i64);
            num_passwords_in_history = "numPasswordsInHistory", with_num_passwords_in_history(i64);
            password_strength = "passwordStrength",
                with_password_strength(models::PasswordPolicyPasswordStrength);
            force_password_reset = "forcePasswordReset", with_force_password_reset(bool);
            distinct_characters = "distinctCharacters", with_distinct_characters(i64);
            priority = "priority", with_priority(i64);
            groups = "groups", with_groups([models::PasswordPolicyGroups]);
            configured_password_policy_rules = "configuredPasswordPolicyRules",
                with_configured_password_policy_rules([models::PasswordPolicyConfiguredPasswordPolicyRules]);
        }
    }
}
