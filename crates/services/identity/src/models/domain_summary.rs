// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{
    self, DateTime, MapAccess, Model, SerializeMap, Utc, Value,
};

use crate::models::{
    DomainLifecycleDetails, DomainLifecycleState, DomainType, ReplicatedRegionDetails,
};

/// An identity domain as it stands in a list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DomainSummary {
    /// The OCID of the identity domain.
    pub id: String,
    /// The OCID of the compartment that the identity domain belongs to.
    pub compartment_id: String,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: String,
    /// What it is for, in your own words.
    pub description: String,
    /// The URL of the identity domain that holds for all regions.
    pub url: String,
    /// The URL of the identity domain in its home region.
    pub home_region_url: String,
    /// The name of the home region, such as `us-phoenix-1`.
    pub home_region: String,
    /// The regions that have a replica of the identity domain.
    pub replica_regions: Vec<ReplicatedRegionDetails>,
    /// Whether it is the tenancy's `DEFAULT` domain or a `SECONDARY` one.
    pub type_: DomainType,
    /// The license type, such as `oracle-apps-premium`.
    pub license_type: String,
    /// Whether the identity domain is not offered on the sign-in page.
    pub is_hidden_on_login: bool,
    /// When it was created.
    pub time_created: DateTime<Utc>,
    /// Where the resource is in its life.
    pub lifecycle_state: DomainLifecycleState,
    /// What is being done to the identity domain; absent if nothing is.
    pub lifecycle_details: Option<DomainLifecycleDetails>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

impl DomainSummary {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        compartment_id: impl Into<String>,
        display_name: impl Into<String>,
        description: impl Into<String>,
        url: impl Into<String>,
        home_region_url: impl Into<String>,
        home_region: impl Into<String>,
        replica_regions: impl IntoIterator<Item = impl Into<ReplicatedRegionDetails>>,
        type_: impl Into<DomainType>,
        license_type: impl Into<String>,
        is_hidden_on_login: bool,
        time_created: DateTime<Utc>,
        lifecycle_state: impl Into<DomainLifecycleState>,
    ) -> Self {
        Self {
            id: id.into(),
            compartment_id: compartment_id.into(),
            display_name: display_name.into(),
            description: description.into(),
            url: url.into(),
            home_region_url: home_region_url.into(),
            home_region: home_region.into(),
            replica_regions: generated::list(replica_regions),
            type_: type_.into(),
            license_type: license_type.into(),
            is_hidden_on_login,
            time_created,
            lifecycle_state: lifecycle_state.into(),
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

    /// Sets [`url`](Self::url).
    #[must_use]
    pub fn with_url(mut self, url: impl Into<String>) -> Self {
        self.url = url.into();
        self
    }

    /// Sets [`home_region_url`](Self::home_region_url).
    #[must_use]
    pub fn with_home_region_url(mut self, home_region_url: impl Into<String>) -> Self {
        self.home_region_url = home_region_url.into();
        self
    }

    /// Sets [`home_region`](Self::home_region).
    #[must_use]
    pub fn with_home_region(mut self, home_region: impl Into<String>) -> Self {
        self.home_region = home_region.into();
        self
    }

    /// Sets [`replica_regions`](Self::replica_regions).
    #[must_use]
    pub fn with_replica_regions(
        mut self,
        replica_regions: impl IntoIterator<Item = impl Into<ReplicatedRegionDetails>>,
    ) -> Self {
        self.replica_regions = generated::list(replica_regions);
        self
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<DomainType>) -> Self {
        self.type_ = type_.into();
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
        self.is_hidden_on_login = is_hidden_on_login.into();
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
        lifecycle_state: impl Into<DomainLifecycleState>,
    ) -> Self {
        self.lifecycle_state = lifecycle_state.into();
        self
    }

    /// Sets [`lifecycle_details`](Self::lifecycle_details).
    #[must_use]
    pub fn with_lifecycle_details(
        mut self,
        lifecycle_details: impl Into<DomainLifecycleDetails>,
    ) -> Self {
        self.lifecycle_details = Some(lifecycle_details.into());
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

impl Model for DomainSummary {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "description" => generated::read(&mut self.description, map),
            "url" => generated::read(&mut self.url, map),
            "homeRegionUrl" => generated::read(&mut self.home_region_url, map),
            "homeRegion" => generated::read(&mut self.home_region, map),
            "replicaRegions" => generated::read(&mut self.replica_regions, map),
            "type" => generated::read(&mut self.type_, map),
            "licenseType" => generated::read(&mut self.license_type, map),
            "isHiddenOnLogin" => generated::read(&mut self.is_hidden_on_login, map),
            "timeCreated" => generated::read(&mut self.time_created, map),
            "lifecycleState" => generated::read(&mut self.lifecycle_state, map),
            "lifecycleDetails" => generated::read(&mut self.lifecycle_details, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "id", &self.id)?;
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "url", &self.url)?;
        generated::write(map, "homeRegionUrl", &self.home_region_url)?;
        generated::write(map, "homeRegion", &self.home_region)?;
        generated::write(map, "replicaRegions", &self.replica_regions)?;
        generated::write(map, "type", &self.type_)?;
        generated::write(map, "licenseType", &self.license_type)?;
        generated::write(map, "isHiddenOnLogin", &self.is_hidden_on_login)?;
        generated::write(map, "timeCreated", &self.time_created)?;
        generated::write(map, "lifecycleState", &self.lifecycle_state)?;
        generated::write(map, "lifecycleDetails", &self.lifecycle_details)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(DomainSummary);
