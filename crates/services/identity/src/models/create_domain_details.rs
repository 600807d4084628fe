// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

/// An identity domain to create, and perhaps its first administrator.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDomainDetails {
    /// The OCID of the compartment to create the identity domain in.
    pub compartment_id: String,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: String,
    /// What it is for, in your own words.
    pub description: String,
    /// The name of the home region, such as `us-phoenix-1`.
    pub home_region: String,
    /// The license type, such as `oracle-apps-premium`.
    pub license_type: String,
    /// Whether the identity domain is not offered on the sign-in page.
    pub is_hidden_on_login: Option<bool>,
    /// The first name of the administrator.
    pub admin_first_name: Option<String>,
    /// The last name of the administrator.
    pub admin_last_name: Option<String>,
    /// The name that the administrator signs in with.
    pub admin_user_name: Option<String>,
    /// The email address of the administrator.
    pub admin_email: Option<String>,
    /// Whether the new administrator gets no welcome mail. Needed if an administrator is given.
    pub is_notification_bypassed: Option<bool>,
    /// Whether users need an email address; true if absent.
    pub is_primary_email_required: Option<bool>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl CreateDomainDetails {
    /// With the members that are required.
    pub fn new(
        compartment_id: impl Into<String>,
        display_name: impl Into<String>,
        description: impl Into<String>,
        home_region: impl Into<String>,
        license_type: impl Into<String>,
    ) -> Self {
        Self {
            compartment_id: compartment_id.into(),
            display_name: display_name.into(),
            description: description.into(),
            home_region: home_region.into(),
            license_type: license_type.into(),
            ..Self::default()
        }
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets [`home_region`](Self::home_region).
    #[must_use]
    pub fn with_home_region(mut self, home_region: impl Into<String>) -> Self {
        self.home_region = home_region.into();
        self
    }

    /// Sets [`license_type`](Self::license_type).
    #[must_use]
    pub fn with_license_type(mut self, license_type: impl Into<String>) -> Self {
        self.license_type = license_type.into();
        self
    }

    /// Sets [`is_hidden_on_login`](Self::is_hidden_on_login).
    #[must_use]
    pub fn with_is_hidden_on_login(
        mut self,
        is_hidden_on_login: impl Into<bool>,
    ) -> Self {
        self.is_hidden_on_login = Some(is_hidden_on_login.into());
        self
    }

    /// Sets [`admin_first_name`](Self::admin_first_name).
    #[must_use]
    pub fn with_admin_first_name(mut self, admin_first_name: impl Into<String>) -> Self {
        self.admin_first_name = Some(admin_first_name.into());
        self
    }

    /// Sets [`admin_last_name`](Self::admin_last_name).
    #[must_use]
    pub fn with_admin_last_name(mut self, admin_last_name: impl Into<String>) -> Self {
        self.admin_last_name = Some(admin_last_name.into());
        self
    }

    /// Sets [`admin_user_name`](Self::admin_user_name).
    #[must_use]
    pub fn with_admin_user_name(mut self, admin_user_name: impl Into<String>) -> Self {
        self.admin_user_name = Some(admin_user_name.into());
        self
    }

    /// Sets [`admin_email`](Self::admin_email).
    #[must_use]
    pub fn with_admin_email(mut self, admin_email: impl Into<String>) -> Self {
        self.admin_email = Some(admin_email.into());
        self
    }

    /// Sets [`is_notification_bypassed`](Self::is_notification_bypassed).
    #[must_use]
    pub fn with_is_notification_bypassed(
        mut self,
        is_notification_bypassed: impl Into<bool>,
    ) -> Self {
        self.is_notification_bypassed = Some(is_notification_bypassed.into());
        self
    }

    /// Sets [`is_primary_email_required`](Self::is_primary_email_required).
    #[must_use]
    pub fn with_is_primary_email_required(
        mut self,
        is_primary_email_required: impl Into<bool>,
    ) -> Self {
        self.is_primary_email_required = Some(is_primary_email_required.into());
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
}

impl Model for CreateDomainDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "description" => generated::read(&mut self.description, map),
            "homeRegion" => generated::read(&mut self.home_region, map),
            "licenseType" => generated::read(&mut self.license_type, map),
            "isHiddenOnLogin" => generated::read(&mut self.is_hidden_on_login, map),
            "adminFirstName" => generated::read(&mut self.admin_first_name, map),
            "adminLastName" => generated::read(&mut self.admin_last_name, map),
            "adminUserName" => generated::read(&mut self.admin_user_name, map),
            "adminEmail" => generated::read(&mut self.admin_email, map),
            "isNotificationBypassed" => {
                generated::read(&mut self.is_notification_bypassed, map)
            }
            "isPrimaryEmailRequired" => {
                generated::read(&mut self.is_primary_email_required, map)
            }
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "homeRegion", &self.home_region)?;
        generated::write(map, "licenseType", &self.license_type)?;
        generated::write(map, "isHiddenOnLogin", &self.is_hidden_on_login)?;
        generated::write(map, "adminFirstName", &self.admin_first_name)?;
        generated::write(map, "adminLastName", &self.admin_last_name)?;
        generated::write(map, "adminUserName", &self.admin_user_name)?;
        generated::write(map, "adminEmail", &self.admin_email)?;
        generated::write(map, "isNotificationBypassed", &self.is_notification_bypassed)?;
        generated::write(
            map,
            "isPrimaryEmailRequired",
            &self.is_primary_email_required,
        )?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateDomainDetails);
