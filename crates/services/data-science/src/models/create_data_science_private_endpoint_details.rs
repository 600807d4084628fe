// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::DataSciencePrivateEndpointDataScienceResourceType;

/// What to create a private endpoint with.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDataSciencePrivateEndpointDetails {
    /// The OCID of the compartment that it belongs to.
    pub compartment_id: String,
    /// What it is for, in your own words.
    pub description: Option<String>,
    /// A name for people; it need not be unique and can be changed.
    pub display_name: Option<String>,
    /// Tags of your own, plain names and values.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Tags that an administrator has defined, by namespace and name.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCIDs of the network security groups that the endpoint is in.
    pub nsg_ids: Option<Vec<String>>,
    /// The OCID of a subnet in which it gets a network interface.
    pub subnet_id: String,
    /// The first part of the endpoint's domain name.
    pub sub_domain: Option<String>,
    /// What the private endpoint is for, notebook sessions or model deployments.
    pub data_science_resource_type: DataSciencePrivateEndpointDataScienceResourceType,
}

impl CreateDataSciencePrivateEndpointDetails {
    /// With the members that are required.
    pub fn new(
        compartment_id: impl Into<String>,
        subnet_id: impl Into<String>,
        data_science_resource_type: impl Into<
            DataSciencePrivateEndpointDataScienceResourceType,
        >,
    ) -> Self {
        Self {
            compartment_id: compartment_id.into(),
            subnet_id: subnet_id.into(),
            data_science_resource_type: data_science_resource_type.into(),
            ..Self::default()
        }
    }

    /// Sets [`compartment_id`](Self::compartment_id).
    #[must_use]
    pub fn with_compartment_id(mut self, compartment_id: impl Into<String>) -> Self {
        self.compartment_id = compartment_id.into();
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
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

    /// Sets [`nsg_ids`](Self::nsg_ids).
    #[must_use]
    pub fn with_nsg_ids(
        mut self,
        nsg_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.nsg_ids = Some(generated::list(nsg_ids));
        self
    }

    /// Sets [`subnet_id`](Self::subnet_id).
    #[must_use]
    pub fn with_subnet_id(mut self, subnet_id: impl Into<String>) -> Self {
        self.subnet_id = subnet_id.into();
        self
    }

    /// Sets [`sub_domain`](Self::sub_domain).
    #[must_use]
    pub fn with_sub_domain(mut self, sub_domain: impl Into<String>) -> Self {
        self.sub_domain = Some(sub_domain.into());
        self
    }

    /// Sets [`data_science_resource_type`](Self::data_science_resource_type).
    #[must_use]
    pub fn with_data_science_resource_type(
        mut self,
        data_science_resource_type: impl Into<
            DataSciencePrivateEndpointDataScienceResourceType,
        >,
    ) -> Self {
        self.data_science_resource_type = data_science_resource_type.into();
        self
    }
}

impl Model for CreateDataSciencePrivateEndpointDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "compartmentId" => generated::read(&mut self.compartment_id, map),
            "description" => generated::read(&mut self.description, map),
            "displayName" => generated::read(&mut self.display_name, map),
            "freeformTags" => generated::read(&mut self.freeform_tags, map),
            "definedTags" => generated::read(&mut self.defined_tags, map),
            "nsgIds" => generated::read(&mut self.nsg_ids, map),
            "subnetId" => generated::read(&mut self.subnet_id, map),
            "subDomain" => generated::read(&mut self.sub_domain, map),
            "dataScienceResourceType" => {
                generated::read(&mut self.data_science_resource_type, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "compartmentId", &self.compartment_id)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "displayName", &self.display_name)?;
        generated::write(map, "freeformTags", &self.freeform_tags)?;
        generated::write(map, "definedTags", &self.defined_tags)?;
        generated::write(map, "nsgIds", &self.nsg_ids)?;
        generated::write(map, "subnetId", &self.subnet_id)?;
        generated::write(map, "subDomain", &self.sub_domain)?;
        generated::write(
            map,
            "dataScienceResourceType",
            &self.data_science_resource_type,
        )?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CreateDataSciencePrivateEndpointDetails);
