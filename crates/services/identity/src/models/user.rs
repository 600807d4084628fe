// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

use crate::models::{UserCapabilities, UserLifecycleState};

/// A person or a system that uses the tenancy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// The OCID of the user.
    pub id: String,
    /// The OCID of the tenancy.
    pub compartment_id: String,
    /// The name to sign in with, unique in the tenancy. It can't be changed.
    pub name: String,
    /// What it is for, in your own words.
    pub description: String,
    /// The email address, unique in the tenancy.
    pub email: Option<String>,
    /// Whether the email address has been confirmed.
    pub email_verified: Option<bool>,
    /// The name that the user has in databases, unique in the tenancy.
    pub db_user_name: Option<String>,
    /// The OCID of the identity provider.
    pub identity_provider_id: Option<String>,
    /// The id that the identity provider has for the user.
    pub external_identifier: Option<String>,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// Where the resource is in its life.
    pub lifecycle_state: UserLifecycleState,
    /// Why the user is inactive, as bits: 2 (the value 4) means blocked after too many failed
    /// sign-ins. Absent for active users.
    pub inactive_status: Option<i64>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Which kinds of credentials the user may use.
    pub capabilities: Option<UserCapabilities>,
    /// Whether the user needs a second factor to sign in.
    pub is_mfa_activated: bool,
    /// When the user last signed in. Absent before the first time.
    pub last_successful_login_time: Option<DateTime<Utc>>,
    /// When the user signed in the time before last. Absent if there is none.
    pub previous_successful_login_time: Option<DateTime<Utc>>,
}

impl User {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        compartment_id: impl Into<String>,
        name: impl Into<String>,
        description: impl Into<String>,
        time_created: DateTime<Utc>,
        lifecycle_state: impl Into<UserLifecycleState>,
        is_mfa_activated: bool,
    ) -> Self {
        Self {
            id: id.into(),
            compartment_id: compartment_id.into(),
            name: name.into(),
            description: description.into(),
            time_created,
            lifecycle_state: lifecycle_state.into(),
            is_mfa_activated,
            ..Self::default()
        }
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets [`email`](Self::email).
    #[must_use]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`email_verified`](Self::email_verified).
    #[must_use]
    pub fn with_email_verified(mut self, email_verified: impl Into<bool>) -> Self {
        self.email_verified = Some(email_verified.into());
        self
    }

    /// Sets [`db_user_name`](Self::db_user_name).
    #[must_use]
    pub fn with_db_user_name(mut self, db_user_name: impl Into<String>) -> Self {
        self.db_user_name = Some(db_user_name.into());
        self
    }

    /// Sets [`identity_provider_id`](Self::identity_provider_id).
    #[must_use]
    pub fn with_identity_provider_id(
        mut self,
        identity_provider_id: impl Into<String>,
    ) -> Self {
        self.identity_provider_id = Some(identity_provider_id.into());
        self
    }

    /// Sets [`external_identifier`](Self::external_identifier).
    #[must_use]
    pub fn with_external_identifier(
        mut self,
        external_identifier: impl Into<String>,
    ) -> Self {
        self.external_identifier = Some(external_identifier.into());
        self
    }

    /// Sets [`time_created`](Self::time_created).
    #[must_use]
    pub fn with_time_created(mut self, time_created: impl Into<DateTime<Utc>>) -> Self {
        self.time_created = time_created.into();
        self
    }

    /// Sets [`lifecycle_state`](Self::lifecycle_state).
    #[must_use]
    pub fn with_lifecycle_state(
        mut self,
        lifecycle_state: impl Into<UserLifecycleState>,
    ) -> Self {
        self.lifecycle_state = lifecycle_state.into();
        self
    }

    /// Sets [`inactive_status`](Self::inactive_status).
    #[must_use]
    pub fn with_inactive_status(mut self, inactive_status: impl Into<i64>) -> Self {
        self.inactive_status = Some(inactive_status.into());
        self
    }

    /// Sets [`freeform_tags`](Self::freeform_tags).
    #[must_use]
    pub fn with_freeform_tags(
        mut self,
        freeform_tags: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.freeform_tags = Some(generated::map(freeform_tags));
        self
    }

    /// Sets [`defined_tags`](Self::defined_tags).
    #[must_use]
    pub fn with_defined_tags(
        mut self,
        defined_tags: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, impl Into<Value>)>,
            ),
        >,
    ) -> Self {
        self.defined_tags = Some(generated::map_of(defined_tags, generated::map));
        self
    }

    /// Sets [`capabilities`](Self::capabilities).
    #[must_use]
    pub fn with_capabilities(
        mut self,
        capabilities: impl Into<UserCapabilities>,
    ) -> Self {
        self.capabilities = Some(capabilities.into());
        self
    }

    /// Sets [`is_mfa_activated`](Self::is_mfa_activated).
    #[must_use]
    pub fn with_is_mfa_activated(mut self, is_mfa_activated: impl Into<bool>) -> Self {
        self.is_mfa_activated = is_mfa_activated.into();
        self
    }

    /// Sets [`last_successful_login_time`](Self::last_successful_login_time).
    #[must_use]
    pub fn with_last_successful_login_time(
        mut self,
        last_successful_login_time: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.last_successful_login_time = Some(last_successful_login_time.into());
        self
    }

    /// Sets [`previous_successful_login_time`](Self::previous_successful_login_time).
    #[must_use]
    pub fn with_previous_successful_login_time(
        mut self,
        previous_successful_login_time: impl Into<DateTime<Utc>>,
    ) -> Self {
        self.previous_successful_login_time = Some(
            previous_successful_login_time.into(),
        );
        self
    }
}

impl Model for User {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "name" => generated::read(&mut self.name, map),
            "description" => generated::read(&mut self.description, map),
            "email" => generated::read(&mut self.email, map),
            "emailVerified" => generated::read(&mut self.email_verified, map),
            "dbUserName" => generated::read(&mut self.db_user_name, map),
            "identityProviderId" => generated::read(&mut self.identity_provider_id, map),
            "externalIdentifier" => generated::read(&mut self.external_identifier, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "inactiveStatus" => generated::read(&mut self.inactive_status, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "capabilities" => generated::read(&mut self.capabilities, map),
            "isMfaActivated" => generated::read(&mut self.is_mfa_activated, map),
            "lastSuccessfulLoginTime" => {
                generated::read(&mut self.last_successful_login_time, map)
            }
            "previousSuccessfulLoginTime" => {
                generated::read(&mut self.previous_successful_login_time, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "name", &self.name)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "email", &self.email)?;
        generated::write(map, "emailVerified", &self.email_verified)?;
        generated::write(map, "dbUserName", &self.db_user_name)?;
        generated::write(map, "identityProviderId", &self.identity_provider_id)?;
        generated::write(map, "externalIdentifier", &self.external_identifier)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "inactiveStatus", &self.inactive_status)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "capabilities", &self.capabilities)?;
        generated::write(map, "isMfaActivated", &self.is_mfa_activated)?;
        generated::write(
            map,
            "lastSuccessfulLoginTime",
            &self.last_successful_login_time,
        )?;
        generated::write(
            map,
            "previousSuccessfulLoginTime",
            &self.previous_successful_login_time,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(User);
