// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("core", "https://iaas.{region}.{secondLevelDomain}", "/20160918")
        .with_dual_stack_template("https://iaas.{region}.ds.oci.{secondLevelDomain}");

/// A client for the Core Services API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_core_services::{Config, VirtualNetworkClient};
///
/// # async fn example() -> Result<(), oci_sdk_core_services::Error> {
/// let config = Config::load().await?;
/// let client = VirtualNetworkClient::new(&config)?;
///
/// let mut items = client.list_vcns("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct VirtualNetworkClient {
    client: Client,
}

impl VirtualNetworkClient {
    /// Creates a client with the credentials, region and settings of `config`.
    ///
    /// # Errors
    ///
    /// Fails if `config` has neither a region nor an endpoint, or if they do not give a valid URL.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self { client: Client::new(config, &SERVICE)? })
    }
}

/// # Allowed IKE IPSec parameters
impl VirtualNetworkClient {
    /// Gets the allowed IKE IPSec parameters.
    #[inline]
    pub fn get_allowed_ike_ip_sec_parameters(&self) -> operations::GetAllowedIkeIPSecParameters {
        operations::GetAllowedIkeIPSecParameters::new(&self.client)
    }
}

/// # BYOASN
impl VirtualNetworkClient {
    /// Moves the BYOASN to another compartment.
    ///
    /// - `byoasn_id`: The OCID of the BYOASN resource.
    /// - `change_byoasn_compartment_details`: The request body:
    ///   [`ChangeByoasnCompartmentDetails`](crate::models::ChangeByoasnCompartmentDetails).
    pub fn change_byoasn_compartment(
        &self,
        byoasn_id: impl Into<String>,
        change_byoasn_compartment_details: models::ChangeByoasnCompartmentDetails,
    ) -> operations::ChangeByoasnCompartment {
        operations::ChangeByoasnCompartment::new(
            &self.client,
            byoasn_id.into(),
            change_byoasn_compartment_details,
        )
    }

    /// Creates a BYOASN.
    ///
    /// - `create_byoasn_details`: The request body:
    ///   [`CreateByoasnDetails`](crate::models::CreateByoasnDetails).
    #[inline]
    pub fn create_byoasn(
        &self,
        create_byoasn_details: models::CreateByoasnDetails,
    ) -> operations::CreateByoasn {
        operations::CreateByoasn::new(&self.client, create_byoasn_details)
    }

    /// Deletes the BYOASN.
    ///
    /// - `byoasn_id`: The OCID of the BYOASN resource.
    pub fn delete_byoasn(&self, byoasn_id: impl Into<String>) -> operations::DeleteByoasn {
        operations::DeleteByoasn::new(&self.client, byoasn_id.into())
    }

    /// Gets the BYOASN.
    ///
    /// - `byoasn_id`: The OCID of the BYOASN resource.
    pub fn get_byoasn(&self, byoasn_id: impl Into<String>) -> operations::GetByoasn {
        operations::GetByoasn::new(&self.client, byoasn_id.into())
    }

    /// Lists the BYOASNs.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_byoasns(&self, compartment_id: impl Into<String>) -> operations::ListByoasns {
        operations::ListByoasns::new(&self.client, compartment_id.into())
    }

    /// Updates the BYOASN.
    ///
    /// - `byoasn_id`: The OCID of the BYOASN resource.
    /// - `update_byoasn_details`: The request body:
    ///   [`UpdateByoasnDetails`](crate::models::UpdateByoasnDetails).
    pub fn update_byoasn(
        &self,
        byoasn_id: impl Into<String>,
        update_byoasn_details: models::UpdateByoasnDetails,
    ) -> operations::UpdateByoasn {
        operations::UpdateByoasn::new(&self.client, byoasn_id.into(), update_byoasn_details)
    }

    /// Validates the BYOASN.
    ///
    /// - `byoasn_id`: The OCID of the BYOASN resource.
    pub fn validate_byoasn(&self, byoasn_id: impl Into<String>) -> operations::ValidateByoasn {
        operations::ValidateByoasn::new(&self.client, byoasn_id.into())
    }
}

/// # BYOIP allocated range
impl VirtualNetworkClient {
    /// Lists the BYOIP allocated ranges.
    ///
    /// - `byoip_range_id`: The OCID of the BYOIP range.
    pub fn list_byoip_allocated_ranges(
        &self,
        byoip_range_id: impl Into<String>,
    ) -> operations::ListByoipAllocatedRanges {
        operations::ListByoipAllocatedRanges::new(&self.client, byoip_range_id.into())
    }
}

/// # BYOIP range
impl VirtualNetworkClient {
    /// Advertises the BYOIP range.
    ///
    /// - `byoip_range_id`: The OCID of the BYOIP range.
    pub fn advertise_byoip_range(
        &self,
        byoip_range_id: impl Into<String>,
    ) -> operations::AdvertiseByoipRange {
        operations::AdvertiseByoipRange::new(&self.client, byoip_range_id.into())
    }

    /// Moves the BYOIP range to another compartment.
    ///
    /// - `byoip_range_id`: The OCID of the BYOIP range.
    /// - `change_byoip_range_compartment_details`: The request body:
    ///   [`ChangeByoipRangeCompartmentDetails`](crate::models::ChangeByoipRangeCompartmentDetails).
    pub fn change_byoip_range_compartment(
        &self,
        byoip_range_id: impl Into<String>,
        change_byoip_range_compartment_details: models::ChangeByoipRangeCompartmentDetails,
    ) -> operations::ChangeByoipRangeCompartment {
        operations::ChangeByoipRangeCompartment::new(
            &self.client,
            byoip_range_id.into(),
            change_byoip_range_compartment_details,
        )
    }

    /// Creates a BYOIP range.
    ///
    /// - `create_byoip_range_details`: The request body:
    ///   [`CreateByoipRangeDetails`](crate::models::CreateByoipRangeDetails).
    #[inline]
    pub fn create_byoip_range(
        &self,
        create_byoip_range_details: models::CreateByoipRangeDetails,
    ) -> operations::CreateByoipRange {
        operations::CreateByoipRange::new(&self.client, create_byoip_range_details)
    }

    /// Deletes the BYOIP range.
    ///
    /// - `byoip_range_id`: The OCID of the BYOIP range.
    pub fn delete_byoip_range(
        &self,
        byoip_range_id: impl Into<String>,
    ) -> operations::DeleteByoipRange {
        operations::DeleteByoipRange::new(&self.client, byoip_range_id.into())
    }

    /// Gets the BYOIP range.
    ///
    /// - `byoip_range_id`: The OCID of the BYOIP range.
    pub fn get_byoip_range(&self, byoip_range_id: impl Into<String>) -> operations::GetByoipRange {
        operations::GetByoipRange::new(&self.client, byoip_range_id.into())
    }

    /// Lists the BYOIP ranges.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_byoip_ranges(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListByoipRanges {
        operations::ListByoipRanges::new(&self.client, compartment_id.into())
    }

    /// Sets the origin ASN.
    ///
    /// - `byoip_range_id`: The OCID of the BYOIP range.
    /// - `set_origin_asn_details`: The request body:
    ///   [`SetOriginAsnDetails`](crate::models::SetOriginAsnDetails).
    pub fn set_origin_asn(
        &self,
        byoip_range_id: impl Into<String>,
        set_origin_asn_details: models::SetOriginAsnDetails,
    ) -> operations::SetOriginAsn {
        operations::SetOriginAsn::new(&self.client, byoip_range_id.into(), set_origin_asn_details)
    }

    /// Sets the origin ASN to Oracle.
    ///
    /// - `byoip_range_id`: The OCID of the BYOIP range.
    pub fn set_origin_asn_to_oracle(
        &self,
        byoip_range_id: impl Into<String>,
    ) -> operations::SetOriginAsnToOracle {
        operations::SetOriginAsnToOracle::new(&self.client, byoip_range_id.into())
    }

    /// Updates the BYOIP range.
    ///
    /// - `byoip_range_id`: The OCID of the BYOIP range.
    /// - `update_byoip_range_details`: The request body:
    ///   [`UpdateByoipRangeDetails`](crate::models::UpdateByoipRangeDetails).
    pub fn update_byoip_range(
        &self,
        byoip_range_id: impl Into<String>,
        update_byoip_range_details: models::UpdateByoipRangeDetails,
    ) -> operations::UpdateByoipRange {
        operations::UpdateByoipRange::new(
            &self.client,
            byoip_range_id.into(),
            update_byoip_range_details,
        )
    }

    /// Validates the BYOIP range.
    ///
    /// - `byoip_range_id`: The OCID of the BYOIP range.
    pub fn validate_byoip_range(
        &self,
        byoip_range_id: impl Into<String>,
    ) -> operations::ValidateByoipRange {
        operations::ValidateByoipRange::new(&self.client, byoip_range_id.into())
    }

    /// Withdraws the BYOIP range.
    ///
    /// - `byoip_range_id`: The OCID of the BYOIP range.
    pub fn withdraw_byoip_range(
        &self,
        byoip_range_id: impl Into<String>,
    ) -> operations::WithdrawByoipRange {
        operations::WithdrawByoipRange::new(&self.client, byoip_range_id.into())
    }
}

/// # CPE
impl VirtualNetworkClient {
    /// Moves the CPE to another compartment.
    ///
    /// - `cpe_id`: The OCID of the customer-premises equipment (CPE).
    /// - `change_cpe_compartment_details`: The request body:
    ///   [`ChangeCpeCompartmentDetails`](crate::models::ChangeCpeCompartmentDetails).
    pub fn change_cpe_compartment(
        &self,
        cpe_id: impl Into<String>,
        change_cpe_compartment_details: models::ChangeCpeCompartmentDetails,
    ) -> operations::ChangeCpeCompartment {
        operations::ChangeCpeCompartment::new(
            &self.client,
            cpe_id.into(),
            change_cpe_compartment_details,
        )
    }

    /// Creates a CPE.
    ///
    /// - `create_cpe_details`: The request body:
    ///   [`CreateCpeDetails`](crate::models::CreateCpeDetails).
    #[inline]
    pub fn create_cpe(
        &self,
        create_cpe_details: models::CreateCpeDetails,
    ) -> operations::CreateCpe {
        operations::CreateCpe::new(&self.client, create_cpe_details)
    }

    /// Deletes the CPE.
    ///
    /// - `cpe_id`: The OCID of the customer-premises equipment (CPE).
    pub fn delete_cpe(&self, cpe_id: impl Into<String>) -> operations::DeleteCpe {
        operations::DeleteCpe::new(&self.client, cpe_id.into())
    }

    /// Gets the CPE.
    ///
    /// - `cpe_id`: The OCID of the customer-premises equipment (CPE).
    pub fn get_cpe(&self, cpe_id: impl Into<String>) -> operations::GetCpe {
        operations::GetCpe::new(&self.client, cpe_id.into())
    }

    /// Gets the CPE device configuration content.
    ///
    /// - `cpe_id`: The OCID of the customer-premises equipment (CPE).
    pub fn get_cpe_device_config_content(
        &self,
        cpe_id: impl Into<String>,
    ) -> operations::GetCpeDeviceConfigContent {
        operations::GetCpeDeviceConfigContent::new(&self.client, cpe_id.into())
    }

    /// Lists the CPEs.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_cpes(&self, compartment_id: impl Into<String>) -> operations::ListCpes {
        operations::ListCpes::new(&self.client, compartment_id.into())
    }

    /// Updates the CPE.
    ///
    /// - `cpe_id`: The OCID of the customer-premises equipment (CPE).
    /// - `update_cpe_details`: The request body:
    ///   [`UpdateCpeDetails`](crate::models::UpdateCpeDetails).
    pub fn update_cpe(
        &self,
        cpe_id: impl Into<String>,
        update_cpe_details: models::UpdateCpeDetails,
    ) -> operations::UpdateCpe {
        operations::UpdateCpe::new(&self.client, cpe_id.into(), update_cpe_details)
    }
}

/// # CPE device shape
impl VirtualNetworkClient {
    /// Lists the CPE device shapes.
    #[inline]
    pub fn list_cpe_device_shapes(&self) -> operations::ListCpeDeviceShapes {
        operations::ListCpeDeviceShapes::new(&self.client)
    }
}

/// # CPE device shape detail
impl VirtualNetworkClient {
    /// Gets the CPE device shape.
    ///
    /// - `cpe_device_shape_id`: The OCID of the CPE device shape, which identifies the type of the
    ///   device.
    pub fn get_cpe_device_shape(
        &self,
        cpe_device_shape_id: impl Into<String>,
    ) -> operations::GetCpeDeviceShape {
        operations::GetCpeDeviceShape::new(&self.client, cpe_device_shape_id.into())
    }
}

/// # Capture filter
impl VirtualNetworkClient {
    /// Moves the capture filter to another compartment.
    ///
    /// - `capture_filter_id`: The OCID of the capture filter.
    /// - `change_capture_filter_compartment_details`: The request body:
    ///   [`ChangeCaptureFilterCompartmentDetails`](crate::models::ChangeCaptureFilterCompartmentDetails).
    pub fn change_capture_filter_compartment(
        &self,
        capture_filter_id: impl Into<String>,
        change_capture_filter_compartment_details: models::ChangeCaptureFilterCompartmentDetails,
    ) -> operations::ChangeCaptureFilterCompartment {
        operations::ChangeCaptureFilterCompartment::new(
            &self.client,
            capture_filter_id.into(),
            change_capture_filter_compartment_details,
        )
    }

    /// Creates a capture filter.
    ///
    /// - `create_capture_filter_details`: The request body:
    ///   [`CreateCaptureFilterDetails`](crate::models::CreateCaptureFilterDetails).
    #[inline]
    pub fn create_capture_filter(
        &self,
        create_capture_filter_details: models::CreateCaptureFilterDetails,
    ) -> operations::CreateCaptureFilter {
        operations::CreateCaptureFilter::new(&self.client, create_capture_filter_details)
    }

    /// Deletes the capture filter.
    ///
    /// - `capture_filter_id`: The OCID of the capture filter.
    pub fn delete_capture_filter(
        &self,
        capture_filter_id: impl Into<String>,
    ) -> operations::DeleteCaptureFilter {
        operations::DeleteCaptureFilter::new(&self.client, capture_filter_id.into())
    }

    /// Gets the capture filter.
    ///
    /// - `capture_filter_id`: The OCID of the capture filter.
    pub fn get_capture_filter(
        &self,
        capture_filter_id: impl Into<String>,
    ) -> operations::GetCaptureFilter {
        operations::GetCaptureFilter::new(&self.client, capture_filter_id.into())
    }

    /// Lists the capture filters.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_capture_filters(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListCaptureFilters {
        operations::ListCaptureFilters::new(&self.client, compartment_id.into())
    }

    /// Updates the capture filter.
    ///
    /// - `capture_filter_id`: The OCID of the capture filter.
    /// - `update_capture_filter_details`: The request body:
    ///   [`UpdateCaptureFilterDetails`](crate::models::UpdateCaptureFilterDetails).
    pub fn update_capture_filter(
        &self,
        capture_filter_id: impl Into<String>,
        update_capture_filter_details: models::UpdateCaptureFilterDetails,
    ) -> operations::UpdateCaptureFilter {
        operations::UpdateCaptureFilter::new(
            &self.client,
            capture_filter_id.into(),
            update_capture_filter_details,
        )
    }
}

/// # Cross connect
impl VirtualNetworkClient {
    /// Moves the cross connect to another compartment.
    ///
    /// - `cross_connect_id`: The OCID of the cross-connect.
    /// - `change_cross_connect_compartment_details`: The request body:
    ///   [`ChangeCrossConnectCompartmentDetails`](crate::models::ChangeCrossConnectCompartmentDetails).
    pub fn change_cross_connect_compartment(
        &self,
        cross_connect_id: impl Into<String>,
        change_cross_connect_compartment_details: models::ChangeCrossConnectCompartmentDetails,
    ) -> operations::ChangeCrossConnectCompartment {
        operations::ChangeCrossConnectCompartment::new(
            &self.client,
            cross_connect_id.into(),
            change_cross_connect_compartment_details,
        )
    }

    /// Creates a cross connect.
    ///
    /// - `create_cross_connect_details`: The request body:
    ///   [`CreateCrossConnectDetails`](crate::models::CreateCrossConnectDetails).
    #[inline]
    pub fn create_cross_connect(
        &self,
        create_cross_connect_details: models::CreateCrossConnectDetails,
    ) -> operations::CreateCrossConnect {
        operations::CreateCrossConnect::new(&self.client, create_cross_connect_details)
    }

    /// Deletes the cross connect.
    ///
    /// - `cross_connect_id`: The OCID of the cross-connect.
    pub fn delete_cross_connect(
        &self,
        cross_connect_id: impl Into<String>,
    ) -> operations::DeleteCrossConnect {
        operations::DeleteCrossConnect::new(&self.client, cross_connect_id.into())
    }

    /// Gets the cross connect.
    ///
    /// - `cross_connect_id`: The OCID of the cross-connect.
    pub fn get_cross_connect(
        &self,
        cross_connect_id: impl Into<String>,
    ) -> operations::GetCrossConnect {
        operations::GetCrossConnect::new(&self.client, cross_connect_id.into())
    }

    /// Lists the cross connects.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_cross_connects(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListCrossConnects {
        operations::ListCrossConnects::new(&self.client, compartment_id.into())
    }

    /// Updates the cross connect.
    ///
    /// - `cross_connect_id`: The OCID of the cross-connect.
    /// - `update_cross_connect_details`: The request body:
    ///   [`UpdateCrossConnectDetails`](crate::models::UpdateCrossConnectDetails).
    pub fn update_cross_connect(
        &self,
        cross_connect_id: impl Into<String>,
        update_cross_connect_details: models::UpdateCrossConnectDetails,
    ) -> operations::UpdateCrossConnect {
        operations::UpdateCrossConnect::new(
            &self.client,
            cross_connect_id.into(),
            update_cross_connect_details,
        )
    }
}

/// # Cross connect group
impl VirtualNetworkClient {
    /// Moves the cross connect group to another compartment.
    ///
    /// - `cross_connect_group_id`: The OCID of the cross-connect group.
    /// - `change_cross_connect_group_compartment_details`: The request body:
    ///   [`ChangeCrossConnectGroupCompartmentDetails`](crate::models::ChangeCrossConnectGroupCompartmentDetails).
    pub fn change_cross_connect_group_compartment(
        &self,
        cross_connect_group_id: impl Into<String>,
        change_cross_connect_group_compartment_details: models::ChangeCrossConnectGroupCompartmentDetails,
    ) -> operations::ChangeCrossConnectGroupCompartment {
        operations::ChangeCrossConnectGroupCompartment::new(
            &self.client,
            cross_connect_group_id.into(),
            change_cross_connect_group_compartment_details,
        )
    }

    /// Creates a cross connect group.
    ///
    /// - `create_cross_connect_group_details`: The request body:
    ///   [`CreateCrossConnectGroupDetails`](crate::models::CreateCrossConnectGroupDetails).
    #[inline]
    pub fn create_cross_connect_group(
        &self,
        create_cross_connect_group_details: models::CreateCrossConnectGroupDetails,
    ) -> operations::CreateCrossConnectGroup {
        operations::CreateCrossConnectGroup::new(&self.client, create_cross_connect_group_details)
    }

    /// Deletes the cross connect group.
    ///
    /// - `cross_connect_group_id`: The OCID of the cross-connect group.
    pub fn delete_cross_connect_group(
        &self,
        cross_connect_group_id: impl Into<String>,
    ) -> operations::DeleteCrossConnectGroup {
        operations::DeleteCrossConnectGroup::new(&self.client, cross_connect_group_id.into())
    }

    /// Gets the cross connect group.
    ///
    /// - `cross_connect_group_id`: The OCID of the cross-connect group.
    pub fn get_cross_connect_group(
        &self,
        cross_connect_group_id: impl Into<String>,
    ) -> operations::GetCrossConnectGroup {
        operations::GetCrossConnectGroup::new(&self.client, cross_connect_group_id.into())
    }

    /// Lists the cross connect groups.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_cross_connect_groups(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListCrossConnectGroups {
        operations::ListCrossConnectGroups::new(&self.client, compartment_id.into())
    }

    /// Updates the cross connect group.
    ///
    /// - `cross_connect_group_id`: The OCID of the cross-connect group.
    /// - `update_cross_connect_group_details`: The request body:
    ///   [`UpdateCrossConnectGroupDetails`](crate::models::UpdateCrossConnectGroupDetails).
    pub fn update_cross_connect_group(
        &self,
        cross_connect_group_id: impl Into<String>,
        update_cross_connect_group_details: models::UpdateCrossConnectGroupDetails,
    ) -> operations::UpdateCrossConnectGroup {
        operations::UpdateCrossConnectGroup::new(
            &self.client,
            cross_connect_group_id.into(),
            update_cross_connect_group_details,
        )
    }
}

/// # Cross connect location
impl VirtualNetworkClient {
    /// Lists the cross connect locations.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_cross_connect_locations(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListCrossConnectLocations {
        operations::ListCrossConnectLocations::new(&self.client, compartment_id.into())
    }
}

/// # Cross connect mapping details
impl VirtualNetworkClient {
    /// Lists the cross connect mappings.
    ///
    /// - `virtual_circuit_id`: The OCID of the virtual circuit.
    pub fn list_cross_connect_mappings(
        &self,
        virtual_circuit_id: impl Into<String>,
    ) -> operations::ListCrossConnectMappings {
        operations::ListCrossConnectMappings::new(&self.client, virtual_circuit_id.into())
    }
}

/// # Cross connect port speed shape
impl VirtualNetworkClient {
    /// Lists the crossconnect port speed shapes.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_crossconnect_port_speed_shapes(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListCrossconnectPortSpeedShapes {
        operations::ListCrossconnectPortSpeedShapes::new(&self.client, compartment_id.into())
    }
}

/// # Cross connect status
impl VirtualNetworkClient {
    /// Gets the cross connect status.
    ///
    /// - `cross_connect_id`: The OCID of the cross-connect.
    pub fn get_cross_connect_status(
        &self,
        cross_connect_id: impl Into<String>,
    ) -> operations::GetCrossConnectStatus {
        operations::GetCrossConnectStatus::new(&self.client, cross_connect_id.into())
    }
}

/// # DHCP options
impl VirtualNetworkClient {
    /// Moves the DHCP options to another compartment.
    ///
    /// - `dhcp_id`: The OCID of the DHCP options.
    /// - `change_dhcp_options_compartment_details`: The request body:
    ///   [`ChangeDhcpOptionsCompartmentDetails`](crate::models::ChangeDhcpOptionsCompartmentDetails).
    pub fn change_dhcp_options_compartment(
        &self,
        dhcp_id: impl Into<String>,
        change_dhcp_options_compartment_details: models::ChangeDhcpOptionsCompartmentDetails,
    ) -> operations::ChangeDhcpOptionsCompartment {
        operations::ChangeDhcpOptionsCompartment::new(
            &self.client,
            dhcp_id.into(),
            change_dhcp_options_compartment_details,
        )
    }

    /// Creates DHCP options.
    ///
    /// - `create_dhcp_details`: The request body:
    ///   [`CreateDhcpDetails`](crate::models::CreateDhcpDetails).
    #[inline]
    pub fn create_dhcp_options(
        &self,
        create_dhcp_details: models::CreateDhcpDetails,
    ) -> operations::CreateDhcpOptions {
        operations::CreateDhcpOptions::new(&self.client, create_dhcp_details)
    }

    /// Deletes the DHCP options.
    ///
    /// - `dhcp_id`: The OCID of the DHCP options.
    pub fn delete_dhcp_options(&self, dhcp_id: impl Into<String>) -> operations::DeleteDhcpOptions {
        operations::DeleteDhcpOptions::new(&self.client, dhcp_id.into())
    }

    /// Gets the DHCP options.
    ///
    /// - `dhcp_id`: The OCID of the DHCP options.
    pub fn get_dhcp_options(&self, dhcp_id: impl Into<String>) -> operations::GetDhcpOptions {
        operations::GetDhcpOptions::new(&self.client, dhcp_id.into())
    }

    /// Lists the DHCP options.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_dhcp_options(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDhcpOptions {
        operations::ListDhcpOptions::new(&self.client, compartment_id.into())
    }

    /// Updates the DHCP options.
    ///
    /// - `dhcp_id`: The OCID of the DHCP options.
    /// - `update_dhcp_details`: The request body:
    ///   [`UpdateDhcpDetails`](crate::models::UpdateDhcpDetails).
    pub fn update_dhcp_options(
        &self,
        dhcp_id: impl Into<String>,
        update_dhcp_details: models::UpdateDhcpDetails,
    ) -> operations::UpdateDhcpOptions {
        operations::UpdateDhcpOptions::new(&self.client, dhcp_id.into(), update_dhcp_details)
    }
}

/// # DRG
impl VirtualNetworkClient {
    /// Moves the DRG to another compartment.
    ///
    /// - `drg_id`: The OCID of the dynamic routing gateway (DRG).
    /// - `change_drg_compartment_details`: The request body:
    ///   [`ChangeDrgCompartmentDetails`](crate::models::ChangeDrgCompartmentDetails).
    pub fn change_drg_compartment(
        &self,
        drg_id: impl Into<String>,
        change_drg_compartment_details: models::ChangeDrgCompartmentDetails,
    ) -> operations::ChangeDrgCompartment {
        operations::ChangeDrgCompartment::new(
            &self.client,
            drg_id.into(),
            change_drg_compartment_details,
        )
    }

    /// Creates a DRG.
    ///
    /// - `create_drg_details`: The request body:
    ///   [`CreateDrgDetails`](crate::models::CreateDrgDetails).
    #[inline]
    pub fn create_drg(
        &self,
        create_drg_details: models::CreateDrgDetails,
    ) -> operations::CreateDrg {
        operations::CreateDrg::new(&self.client, create_drg_details)
    }

    /// Deletes the DRG.
    ///
    /// - `drg_id`: The OCID of the dynamic routing gateway (DRG).
    pub fn delete_drg(&self, drg_id: impl Into<String>) -> operations::DeleteDrg {
        operations::DeleteDrg::new(&self.client, drg_id.into())
    }

    /// Gets all DRG attachments.
    ///
    /// - `drg_id`: The OCID of the dynamic routing gateway (DRG).
    pub fn get_all_drg_attachments(
        &self,
        drg_id: impl Into<String>,
    ) -> operations::GetAllDrgAttachments {
        operations::GetAllDrgAttachments::new(&self.client, drg_id.into())
    }

    /// Gets the DRG.
    ///
    /// - `drg_id`: The OCID of the dynamic routing gateway (DRG).
    pub fn get_drg(&self, drg_id: impl Into<String>) -> operations::GetDrg {
        operations::GetDrg::new(&self.client, drg_id.into())
    }

    /// Gets the upgrade status.
    ///
    /// - `drg_id`: The OCID of the dynamic routing gateway (DRG).
    pub fn get_upgrade_status(&self, drg_id: impl Into<String>) -> operations::GetUpgradeStatus {
        operations::GetUpgradeStatus::new(&self.client, drg_id.into())
    }

    /// Lists the DRGs.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_drgs(&self, compartment_id: impl Into<String>) -> operations::ListDrgs {
        operations::ListDrgs::new(&self.client, compartment_id.into())
    }

    /// Updates the DRG.
    ///
    /// - `drg_id`: The OCID of the dynamic routing gateway (DRG).
    /// - `update_drg_details`: The request body:
    ///   [`UpdateDrgDetails`](crate::models::UpdateDrgDetails).
    pub fn update_drg(
        &self,
        drg_id: impl Into<String>,
        update_drg_details: models::UpdateDrgDetails,
    ) -> operations::UpdateDrg {
        operations::UpdateDrg::new(&self.client, drg_id.into(), update_drg_details)
    }

    /// Upgrades the DRG.
    ///
    /// - `drg_id`: The OCID of the dynamic routing gateway (DRG).
    pub fn upgrade_drg(&self, drg_id: impl Into<String>) -> operations::UpgradeDrg {
        operations::UpgradeDrg::new(&self.client, drg_id.into())
    }
}

/// # DRG NAT policy
impl VirtualNetworkClient {
    /// Moves the DRG NAT policy to another compartment.
    ///
    /// - `drg_nat_policy_id`: The OCID of the DRG NAT policy.
    /// - `change_drg_nat_policy_compartment_details`: The request body:
    ///   [`ChangeDrgNatPolicyCompartmentDetails`](crate::models::ChangeDrgNatPolicyCompartmentDetails).
    pub fn change_drg_nat_policy_compartment(
        &self,
        drg_nat_policy_id: impl Into<String>,
        change_drg_nat_policy_compartment_details: models::ChangeDrgNatPolicyCompartmentDetails,
    ) -> operations::ChangeDrgNatPolicyCompartment {
        operations::ChangeDrgNatPolicyCompartment::new(
            &self.client,
            drg_nat_policy_id.into(),
            change_drg_nat_policy_compartment_details,
        )
    }

    /// Creates a DRG NAT policy.
    ///
    /// - `create_drg_nat_policy_details`: The request body:
    ///   [`CreateDrgNatPolicyDetails`](crate::models::CreateDrgNatPolicyDetails).
    #[inline]
    pub fn create_drg_nat_policy(
        &self,
        create_drg_nat_policy_details: models::CreateDrgNatPolicyDetails,
    ) -> operations::CreateDrgNatPolicy {
        operations::CreateDrgNatPolicy::new(&self.client, create_drg_nat_policy_details)
    }

    /// Deletes the DRG NAT policy.
    ///
    /// - `drg_nat_policy_id`: The OCID of the DRG NAT policy.
    pub fn delete_drg_nat_policy(
        &self,
        drg_nat_policy_id: impl Into<String>,
    ) -> operations::DeleteDrgNatPolicy {
        operations::DeleteDrgNatPolicy::new(&self.client, drg_nat_policy_id.into())
    }

    /// Gets the DRG NAT policy.
    ///
    /// - `drg_nat_policy_id`: The OCID of the DRG NAT policy.
    pub fn get_drg_nat_policy(
        &self,
        drg_nat_policy_id: impl Into<String>,
    ) -> operations::GetDrgNatPolicy {
        operations::GetDrgNatPolicy::new(&self.client, drg_nat_policy_id.into())
    }

    /// Lists the DRG NAT policies.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_drg_nat_policies(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDrgNatPolicies {
        operations::ListDrgNatPolicies::new(&self.client, compartment_id.into())
    }

    /// Updates the DRG NAT policy.
    ///
    /// - `drg_nat_policy_id`: The OCID of the DRG NAT policy.
    /// - `update_drg_nat_policy_details`: The request body:
    ///   [`UpdateDrgNatPolicyDetails`](crate::models::UpdateDrgNatPolicyDetails).
    pub fn update_drg_nat_policy(
        &self,
        drg_nat_policy_id: impl Into<String>,
        update_drg_nat_policy_details: models::UpdateDrgNatPolicyDetails,
    ) -> operations::UpdateDrgNatPolicy {
        operations::UpdateDrgNatPolicy::new(
            &self.client,
            drg_nat_policy_id.into(),
            update_drg_nat_policy_details,
        )
    }
}

/// # DRG NAT rule
impl VirtualNetworkClient {
    /// Adds DRG NAT rules.
    ///
    /// - `drg_nat_policy_id`: The OCID of the DRG NAT policy.
    /// - `add_drg_nat_rules_details`: The request body:
    ///   [`AddDrgNatRulesDetails`](crate::models::AddDrgNatRulesDetails).
    pub fn add_drg_nat_rules(
        &self,
        drg_nat_policy_id: impl Into<String>,
        add_drg_nat_rules_details: models::AddDrgNatRulesDetails,
    ) -> operations::AddDrgNatRules {
        operations::AddDrgNatRules::new(
            &self.client,
            drg_nat_policy_id.into(),
            add_drg_nat_rules_details,
        )
    }

    /// Lists the DRG NAT rules.
    ///
    /// - `drg_nat_policy_id`: The OCID of the DRG NAT policy.
    pub fn list_drg_nat_rules(
        &self,
        drg_nat_policy_id: impl Into<String>,
    ) -> operations::ListDrgNatRules {
        operations::ListDrgNatRules::new(&self.client, drg_nat_policy_id.into())
    }

    /// Removes the DRG NAT rules.
    ///
    /// - `drg_nat_policy_id`: The OCID of the DRG NAT policy.
    /// - `remove_drg_nat_rules_details`: The request body:
    ///   [`RemoveDrgNatRulesDetails`](crate::models::RemoveDrgNatRulesDetails).
    pub fn remove_drg_nat_rules(
        &self,
        drg_nat_policy_id: impl Into<String>,
        remove_drg_nat_rules_details: models::RemoveDrgNatRulesDetails,
    ) -> operations::RemoveDrgNatRules {
        operations::RemoveDrgNatRules::new(
            &self.client,
            drg_nat_policy_id.into(),
            remove_drg_nat_rules_details,
        )
    }

    /// Updates the DRG NAT rules.
    ///
    /// - `drg_nat_policy_id`: The OCID of the DRG NAT policy.
    /// - `update_drg_nat_rules_details`: The request body:
    ///   [`UpdateDrgNatRulesDetails`](crate::models::UpdateDrgNatRulesDetails).
    pub fn update_drg_nat_rules(
        &self,
        drg_nat_policy_id: impl Into<String>,
        update_drg_nat_rules_details: models::UpdateDrgNatRulesDetails,
    ) -> operations::UpdateDrgNatRules {
        operations::UpdateDrgNatRules::new(
            &self.client,
            drg_nat_policy_id.into(),
            update_drg_nat_rules_details,
        )
    }
}

/// # DRG attachment
impl VirtualNetworkClient {
    /// Creates a DRG attachment.
    ///
    /// - `create_drg_attachment_details`: The request body:
    ///   [`CreateDrgAttachmentDetails`](crate::models::CreateDrgAttachmentDetails).
    #[inline]
    pub fn create_drg_attachment(
        &self,
        create_drg_attachment_details: models::CreateDrgAttachmentDetails,
    ) -> operations::CreateDrgAttachment {
        operations::CreateDrgAttachment::new(&self.client, create_drg_attachment_details)
    }

    /// Deletes the DRG attachment.
    ///
    /// - `drg_attachment_id`: The OCID of the DRG attachment.
    pub fn delete_drg_attachment(
        &self,
        drg_attachment_id: impl Into<String>,
    ) -> operations::DeleteDrgAttachment {
        operations::DeleteDrgAttachment::new(&self.client, drg_attachment_id.into())
    }

    /// Gets the DRG attachment.
    ///
    /// - `drg_attachment_id`: The OCID of the DRG attachment.
    pub fn get_drg_attachment(
        &self,
        drg_attachment_id: impl Into<String>,
    ) -> operations::GetDrgAttachment {
        operations::GetDrgAttachment::new(&self.client, drg_attachment_id.into())
    }

    /// Lists the DRG attachments.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_drg_attachments(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDrgAttachments {
        operations::ListDrgAttachments::new(&self.client, compartment_id.into())
    }

    /// Removes the DRG NAT policy.
    ///
    /// - `drg_attachment_id`: The OCID of the DRG attachment.
    pub fn remove_drg_nat_policy(
        &self,
        drg_attachment_id: impl Into<String>,
    ) -> operations::RemoveDrgNatPolicy {
        operations::RemoveDrgNatPolicy::new(&self.client, drg_attachment_id.into())
    }

    /// Removes the export DRG route distribution.
    ///
    /// - `drg_attachment_id`: The OCID of the DRG attachment.
    pub fn remove_export_drg_route_distribution(
        &self,
        drg_attachment_id: impl Into<String>,
    ) -> operations::RemoveExportDrgRouteDistribution {
        operations::RemoveExportDrgRouteDistribution::new(&self.client, drg_attachment_id.into())
    }

    /// Updates the DRG attachment.
    ///
    /// - `drg_attachment_id`: The OCID of the DRG attachment.
    /// - `update_drg_attachment_details`: The request body:
    ///   [`UpdateDrgAttachmentDetails`](crate::models::UpdateDrgAttachmentDetails).
    pub fn update_drg_attachment(
        &self,
        drg_attachment_id: impl Into<String>,
        update_drg_attachment_details: models::UpdateDrgAttachmentDetails,
    ) -> operations::UpdateDrgAttachment {
        operations::UpdateDrgAttachment::new(
            &self.client,
            drg_attachment_id.into(),
            update_drg_attachment_details,
        )
    }
}

/// # DRG redundancy status
impl VirtualNetworkClient {
    /// Gets the DRG redundancy status.
    ///
    /// - `drg_id`: The OCID of the dynamic routing gateway (DRG).
    pub fn get_drg_redundancy_status(
        &self,
        drg_id: impl Into<String>,
    ) -> operations::GetDrgRedundancyStatus {
        operations::GetDrgRedundancyStatus::new(&self.client, drg_id.into())
    }
}

/// # DRG route distribution
impl VirtualNetworkClient {
    /// Creates a DRG route distribution.
    ///
    /// - `create_drg_route_distribution_details`: The request body:
    ///   [`CreateDrgRouteDistributionDetails`](crate::models::CreateDrgRouteDistributionDetails).
    #[inline]
    pub fn create_drg_route_distribution(
        &self,
        create_drg_route_distribution_details: models::CreateDrgRouteDistributionDetails,
    ) -> operations::CreateDrgRouteDistribution {
        operations::CreateDrgRouteDistribution::new(
            &self.client,
            create_drg_route_distribution_details,
        )
    }

    /// Gets the DRG route distribution.
    ///
    /// - `drg_route_distribution_id`: The OCID of the route distribution.
    pub fn get_drg_route_distribution(
        &self,
        drg_route_distribution_id: impl Into<String>,
    ) -> operations::GetDrgRouteDistribution {
        operations::GetDrgRouteDistribution::new(&self.client, drg_route_distribution_id.into())
    }

    /// Lists the DRG route distributions.
    ///
    /// - `drg_id`: The OCID of the dynamic routing gateway (DRG).
    pub fn list_drg_route_distributions(
        &self,
        drg_id: impl Into<String>,
    ) -> operations::ListDrgRouteDistributions {
        operations::ListDrgRouteDistributions::new(&self.client, drg_id.into())
    }

    /// Updates the DRG route distribution.
    ///
    /// - `drg_route_distribution_id`: The OCID of the route distribution.
    /// - `update_drg_route_distribution_details`: The request body:
    ///   [`UpdateDrgRouteDistributionDetails`](crate::models::UpdateDrgRouteDistributionDetails).
    pub fn update_drg_route_distribution(
        &self,
        drg_route_distribution_id: impl Into<String>,
        update_drg_route_distribution_details: models::UpdateDrgRouteDistributionDetails,
    ) -> operations::UpdateDrgRouteDistribution {
        operations::UpdateDrgRouteDistribution::new(
            &self.client,
            drg_route_distribution_id.into(),
            update_drg_route_distribution_details,
        )
    }
}

/// # DRG route distribution statement
impl VirtualNetworkClient {
    /// Adds DRG route distribution statements.
    ///
    /// - `drg_route_distribution_id`: The OCID of the route distribution.
    /// - `add_drg_route_distribution_statements_details`: The request body:
    ///   [`AddDrgRouteDistributionStatementsDetails`](crate::models::AddDrgRouteDistributionStatementsDetails).
    pub fn add_drg_route_distribution_statements(
        &self,
        drg_route_distribution_id: impl Into<String>,
        add_drg_route_distribution_statements_details: models::AddDrgRouteDistributionStatementsDetails,
    ) -> operations::AddDrgRouteDistributionStatements {
        operations::AddDrgRouteDistributionStatements::new(
            &self.client,
            drg_route_distribution_id.into(),
            add_drg_route_distribution_statements_details,
        )
    }

    /// Deletes the DRG route distribution.
    ///
    /// - `drg_route_distribution_id`: The OCID of the route distribution.
    pub fn delete_drg_route_distribution(
        &self,
        drg_route_distribution_id: impl Into<String>,
    ) -> operations::DeleteDrgRouteDistribution {
        operations::DeleteDrgRouteDistribution::new(&self.client, drg_route_distribution_id.into())
    }

    /// Lists the DRG route distribution statements.
    ///
    /// - `drg_route_distribution_id`: The OCID of the route distribution.
    pub fn list_drg_route_distribution_statements(
        &self,
        drg_route_distribution_id: impl Into<String>,
    ) -> operations::ListDrgRouteDistributionStatements {
        operations::ListDrgRouteDistributionStatements::new(
            &self.client,
            drg_route_distribution_id.into(),
        )
    }

    /// Removes the DRG route distribution statements.
    ///
    /// - `drg_route_distribution_id`: The OCID of the route distribution.
    /// - `remove_drg_route_distribution_statements_details`: The request body:
    ///   [`RemoveDrgRouteDistributionStatementsDetails`](crate::models::RemoveDrgRouteDistributionStatementsDetails).
    pub fn remove_drg_route_distribution_statements(
        &self,
        drg_route_distribution_id: impl Into<String>,
        remove_drg_route_distribution_statements_details: models::RemoveDrgRouteDistributionStatementsDetails,
    ) -> operations::RemoveDrgRouteDistributionStatements {
        operations::RemoveDrgRouteDistributionStatements::new(
            &self.client,
            drg_route_distribution_id.into(),
            remove_drg_route_distribution_statements_details,
        )
    }

    /// Updates the DRG route distribution statements.
    ///
    /// - `drg_route_distribution_id`: The OCID of the route distribution.
    /// - `update_drg_route_distribution_statements_details`: The request body:
    ///   [`UpdateDrgRouteDistributionStatementsDetails`](crate::models::UpdateDrgRouteDistributionStatementsDetails).
    pub fn update_drg_route_distribution_statements(
        &self,
        drg_route_distribution_id: impl Into<String>,
        update_drg_route_distribution_statements_details: models::UpdateDrgRouteDistributionStatementsDetails,
    ) -> operations::UpdateDrgRouteDistributionStatements {
        operations::UpdateDrgRouteDistributionStatements::new(
            &self.client,
            drg_route_distribution_id.into(),
            update_drg_route_distribution_statements_details,
        )
    }
}

/// # DRG route rule
impl VirtualNetworkClient {
    /// Adds DRG route rules.
    ///
    /// - `drg_route_table_id`: The OCID of the DRG route table.
    /// - `add_drg_route_rules_details`: The request body:
    ///   [`AddDrgRouteRulesDetails`](crate::models::AddDrgRouteRulesDetails).
    pub fn add_drg_route_rules(
        &self,
        drg_route_table_id: impl Into<String>,
        add_drg_route_rules_details: models::AddDrgRouteRulesDetails,
    ) -> operations::AddDrgRouteRules {
        operations::AddDrgRouteRules::new(
            &self.client,
            drg_route_table_id.into(),
            add_drg_route_rules_details,
        )
    }

    /// Lists the DRG route rules.
    ///
    /// - `drg_route_table_id`: The OCID of the DRG route table.
    pub fn list_drg_route_rules(
        &self,
        drg_route_table_id: impl Into<String>,
    ) -> operations::ListDrgRouteRules {
        operations::ListDrgRouteRules::new(&self.client, drg_route_table_id.into())
    }

    /// Removes the DRG route rules.
    ///
    /// - `drg_route_table_id`: The OCID of the DRG route table.
    /// - `remove_drg_route_rules_details`: The request body:
    ///   [`RemoveDrgRouteRulesDetails`](crate::models::RemoveDrgRouteRulesDetails).
    pub fn remove_drg_route_rules(
        &self,
        drg_route_table_id: impl Into<String>,
        remove_drg_route_rules_details: models::RemoveDrgRouteRulesDetails,
    ) -> operations::RemoveDrgRouteRules {
        operations::RemoveDrgRouteRules::new(
            &self.client,
            drg_route_table_id.into(),
            remove_drg_route_rules_details,
        )
    }

    /// Updates the DRG route rules.
    ///
    /// - `drg_route_table_id`: The OCID of the DRG route table.
    /// - `update_drg_route_rules_details`: The request body:
    ///   [`UpdateDrgRouteRulesDetails`](crate::models::UpdateDrgRouteRulesDetails).
    pub fn update_drg_route_rules(
        &self,
        drg_route_table_id: impl Into<String>,
        update_drg_route_rules_details: models::UpdateDrgRouteRulesDetails,
    ) -> operations::UpdateDrgRouteRules {
        operations::UpdateDrgRouteRules::new(
            &self.client,
            drg_route_table_id.into(),
            update_drg_route_rules_details,
        )
    }
}

/// # DRG route table
impl VirtualNetworkClient {
    /// Creates a DRG route table.
    ///
    /// - `create_drg_route_table_details`: The request body:
    ///   [`CreateDrgRouteTableDetails`](crate::models::CreateDrgRouteTableDetails).
    #[inline]
    pub fn create_drg_route_table(
        &self,
        create_drg_route_table_details: models::CreateDrgRouteTableDetails,
    ) -> operations::CreateDrgRouteTable {
        operations::CreateDrgRouteTable::new(&self.client, create_drg_route_table_details)
    }

    /// Gets the DRG route table.
    ///
    /// - `drg_route_table_id`: The OCID of the DRG route table.
    pub fn get_drg_route_table(
        &self,
        drg_route_table_id: impl Into<String>,
    ) -> operations::GetDrgRouteTable {
        operations::GetDrgRouteTable::new(&self.client, drg_route_table_id.into())
    }

    /// Lists the DRG route tables.
    ///
    /// - `drg_id`: The OCID of the dynamic routing gateway (DRG).
    pub fn list_drg_route_tables(
        &self,
        drg_id: impl Into<String>,
    ) -> operations::ListDrgRouteTables {
        operations::ListDrgRouteTables::new(&self.client, drg_id.into())
    }

    /// Removes the import DRG route distribution.
    ///
    /// - `drg_route_table_id`: The OCID of the DRG route table.
    pub fn remove_import_drg_route_distribution(
        &self,
        drg_route_table_id: impl Into<String>,
    ) -> operations::RemoveImportDrgRouteDistribution {
        operations::RemoveImportDrgRouteDistribution::new(&self.client, drg_route_table_id.into())
    }

    /// Updates the DRG route table.
    ///
    /// - `drg_route_table_id`: The OCID of the DRG route table.
    /// - `update_drg_route_table_details`: The request body:
    ///   [`UpdateDrgRouteTableDetails`](crate::models::UpdateDrgRouteTableDetails).
    pub fn update_drg_route_table(
        &self,
        drg_route_table_id: impl Into<String>,
        update_drg_route_table_details: models::UpdateDrgRouteTableDetails,
    ) -> operations::UpdateDrgRouteTable {
        operations::UpdateDrgRouteTable::new(
            &self.client,
            drg_route_table_id.into(),
            update_drg_route_table_details,
        )
    }
}

/// # Fast connect provider service
impl VirtualNetworkClient {
    /// Gets the fast connect provider service.
    ///
    /// - `provider_service_id`: The OCID of the provider service.
    pub fn get_fast_connect_provider_service(
        &self,
        provider_service_id: impl Into<String>,
    ) -> operations::GetFastConnectProviderService {
        operations::GetFastConnectProviderService::new(&self.client, provider_service_id.into())
    }

    /// Lists the fast connect provider services.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_fast_connect_provider_services(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListFastConnectProviderServices {
        operations::ListFastConnectProviderServices::new(&self.client, compartment_id.into())
    }

    /// Lists the fast connect provider virtual circuit bandwidth shapes.
    ///
    /// - `provider_service_id`: The OCID of the provider service.
    pub fn list_fast_connect_provider_virtual_circuit_bandwidth_shapes(
        &self,
        provider_service_id: impl Into<String>,
    ) -> operations::ListFastConnectProviderVirtualCircuitBandwidthShapes {
        operations::ListFastConnectProviderVirtualCircuitBandwidthShapes::new(
            &self.client,
            provider_service_id.into(),
        )
    }
}

/// # Fast connect provider service key
impl VirtualNetworkClient {
    /// Gets the fast connect provider service key.
    ///
    /// - `provider_service_id`: The OCID of the provider service.
    /// - `provider_service_key_name`: The service key from the provider, for connections to OCI
    ///   through a provider.
    pub fn get_fast_connect_provider_service_key(
        &self,
        provider_service_id: impl Into<String>,
        provider_service_key_name: impl Into<String>,
    ) -> operations::GetFastConnectProviderServiceKey {
        operations::GetFastConnectProviderServiceKey::new(
            &self.client,
            provider_service_id.into(),
            provider_service_key_name.into(),
        )
    }
}

/// # IP inventory
impl VirtualNetworkClient {
    /// Gets the resource IP inventory.
    ///
    /// - `data_request_id`: The ID of the data request.
    pub fn get_resource_ip_inventory(
        &self,
        data_request_id: impl Into<String>,
    ) -> operations::GetResourceIpInventory {
        operations::GetResourceIpInventory::new(&self.client, data_request_id.into())
    }

    /// Lists the IP inventory.
    ///
    /// - `list_ip_inventory_details`: The request body:
    ///   [`ListIpInventoryDetails`](crate::models::ListIpInventoryDetails).
    #[inline]
    pub fn list_ip_inventory(
        &self,
        list_ip_inventory_details: models::ListIpInventoryDetails,
    ) -> operations::ListIpInventory {
        operations::ListIpInventory::new(&self.client, list_ip_inventory_details)
    }
}

/// # IP inventory CIDR utilization
impl VirtualNetworkClient {
    /// Gets the subnet CIDR utilization.
    ///
    /// - `subnet_id`: The OCID of the subnet.
    pub fn get_subnet_cidr_utilization(
        &self,
        subnet_id: impl Into<String>,
    ) -> operations::GetSubnetCidrUtilization {
        operations::GetSubnetCidrUtilization::new(&self.client, subnet_id.into())
    }
}

/// # IP inventory VCN overlap
impl VirtualNetworkClient {
    /// Gets the VCN overlap.
    ///
    /// - `vcn_id`: The OCID of the VCN.
    /// - `get_ip_inventory_vcn_overlap_details`: The request body:
    ///   [`GetIpInventoryVcnOverlapDetails`](crate::models::GetIpInventoryVcnOverlapDetails).
    pub fn get_vcn_overlap(
        &self,
        vcn_id: impl Into<String>,
        get_ip_inventory_vcn_overlap_details: models::GetIpInventoryVcnOverlapDetails,
    ) -> operations::GetVcnOverlap {
        operations::GetVcnOverlap::new(
            &self.client,
            vcn_id.into(),
            get_ip_inventory_vcn_overlap_details,
        )
    }
}

/// # IP inventory subnet resource
impl VirtualNetworkClient {
    /// Gets the subnet IP inventory.
    ///
    /// - `subnet_id`: The OCID of the subnet.
    pub fn get_subnet_ip_inventory(
        &self,
        subnet_id: impl Into<String>,
    ) -> operations::GetSubnetIpInventory {
        operations::GetSubnetIpInventory::new(&self.client, subnet_id.into())
    }
}

/// # IPSec connection
impl VirtualNetworkClient {
    /// Moves the IPSec connection to another compartment.
    ///
    /// - `ipsc_id`: The OCID of the IPSec connection.
    /// - `change_ip_sec_connection_compartment_details`: The request body:
    ///   [`ChangeIPSecConnectionCompartmentDetails`](crate::models::ChangeIPSecConnectionCompartmentDetails).
    pub fn change_ip_sec_connection_compartment(
        &self,
        ipsc_id: impl Into<String>,
        change_ip_sec_connection_compartment_details: models::ChangeIPSecConnectionCompartmentDetails,
    ) -> operations::ChangeIPSecConnectionCompartment {
        operations::ChangeIPSecConnectionCompartment::new(
            &self.client,
            ipsc_id.into(),
            change_ip_sec_connection_compartment_details,
        )
    }

    /// Creates an IPSec connection.
    ///
    /// - `create_ip_sec_connection_details`: The request body:
    ///   [`CreateIPSecConnectionDetails`](crate::models::CreateIPSecConnectionDetails).
    #[inline]
    pub fn create_ip_sec_connection(
        &self,
        create_ip_sec_connection_details: models::CreateIPSecConnectionDetails,
    ) -> operations::CreateIPSecConnection {
        operations::CreateIPSecConnection::new(&self.client, create_ip_sec_connection_details)
    }

    /// Deletes the IPSec connection.
    ///
    /// - `ipsc_id`: The OCID of the IPSec connection.
    pub fn delete_ip_sec_connection(
        &self,
        ipsc_id: impl Into<String>,
    ) -> operations::DeleteIPSecConnection {
        operations::DeleteIPSecConnection::new(&self.client, ipsc_id.into())
    }

    /// Gets the IPSec connection.
    ///
    /// - `ipsc_id`: The OCID of the IPSec connection.
    pub fn get_ip_sec_connection(
        &self,
        ipsc_id: impl Into<String>,
    ) -> operations::GetIPSecConnection {
        operations::GetIPSecConnection::new(&self.client, ipsc_id.into())
    }

    /// Gets the IPSec CPE device configuration content.
    ///
    /// - `ipsc_id`: The OCID of the IPSec connection.
    pub fn get_ipsec_cpe_device_config_content(
        &self,
        ipsc_id: impl Into<String>,
    ) -> operations::GetIpsecCpeDeviceConfigContent {
        operations::GetIpsecCpeDeviceConfigContent::new(&self.client, ipsc_id.into())
    }

    /// Lists the IPSec connections.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_ip_sec_connections(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListIPSecConnections {
        operations::ListIPSecConnections::new(&self.client, compartment_id.into())
    }

    /// Updates the IPSec connection.
    ///
    /// - `ipsc_id`: The OCID of the IPSec connection.
    /// - `update_ip_sec_connection_details`: The request body:
    ///   [`UpdateIPSecConnectionDetails`](crate::models::UpdateIPSecConnectionDetails).
    pub fn update_ip_sec_connection(
        &self,
        ipsc_id: impl Into<String>,
        update_ip_sec_connection_details: models::UpdateIPSecConnectionDetails,
    ) -> operations::UpdateIPSecConnection {
        operations::UpdateIPSecConnection::new(
            &self.client,
            ipsc_id.into(),
            update_ip_sec_connection_details,
        )
    }
}

/// # IPSec connection device configuration
impl VirtualNetworkClient {
    /// Gets the IPSec connection device configuration.
    ///
    /// - `ipsc_id`: The OCID of the IPSec connection.
    #[deprecated]
    pub fn get_ip_sec_connection_device_config(
        &self,
        ipsc_id: impl Into<String>,
    ) -> operations::GetIPSecConnectionDeviceConfig {
        operations::GetIPSecConnectionDeviceConfig::new(&self.client, ipsc_id.into())
    }
}

/// # IPSec connection device status
impl VirtualNetworkClient {
    /// Gets the IPSec connection device status.
    ///
    /// - `ipsc_id`: The OCID of the IPSec connection.
    #[deprecated]
    pub fn get_ip_sec_connection_device_status(
        &self,
        ipsc_id: impl Into<String>,
    ) -> operations::GetIPSecConnectionDeviceStatus {
        operations::GetIPSecConnectionDeviceStatus::new(&self.client, ipsc_id.into())
    }
}

/// # IPSec connection tunnel
impl VirtualNetworkClient {
    /// Gets the IPSec connection tunnel.
    ///
    /// - `ipsc_id`: The OCID of the IPSec connection.
    /// - `tunnel_id`: The OCID of the IPSec tunnel.
    pub fn get_ip_sec_connection_tunnel(
        &self,
        ipsc_id: impl Into<String>,
        tunnel_id: impl Into<String>,
    ) -> operations::GetIPSecConnectionTunnel {
        operations::GetIPSecConnectionTunnel::new(&self.client, ipsc_id.into(), tunnel_id.into())
    }

    /// Lists the IPSec connection tunnels.
    ///
    /// - `ipsc_id`: The OCID of the IPSec connection.
    pub fn list_ip_sec_connection_tunnels(
        &self,
        ipsc_id: impl Into<String>,
    ) -> operations::ListIPSecConnectionTunnels {
        operations::ListIPSecConnectionTunnels::new(&self.client, ipsc_id.into())
    }

    /// Updates the IPSec connection tunnel.
    ///
    /// - `ipsc_id`: The OCID of the IPSec connection.
    /// - `tunnel_id`: The OCID of the IPSec tunnel.
    /// - `update_ip_sec_connection_tunnel_details`: The request body:
    ///   [`UpdateIPSecConnectionTunnelDetails`](crate::models::UpdateIPSecConnectionTunnelDetails).
    pub fn update_ip_sec_connection_tunnel(
        &self,
        ipsc_id: impl Into<String>,
        tunnel_id: impl Into<String>,
        update_ip_sec_connection_tunnel_details: models::UpdateIPSecConnectionTunnelDetails,
    ) -> operations::UpdateIPSecConnectionTunnel {
        operations::UpdateIPSecConnectionTunnel::new(
            &self.client,
            ipsc_id.into(),
            tunnel_id.into(),
            update_ip_sec_connection_tunnel_details,
        )
    }
}

/// # IPSec connection tunnel error
impl VirtualNetworkClient {
    /// Gets the IPSec connection tunnel error.
    ///
    /// - `ipsc_id`: The OCID of the IPSec connection.
    /// - `tunnel_id`: The OCID of the IPSec tunnel.
    pub fn get_ip_sec_connection_tunnel_error(
        &self,
        ipsc_id: impl Into<String>,
        tunnel_id: impl Into<String>,
    ) -> operations::GetIPSecConnectionTunnelError {
        operations::GetIPSecConnectionTunnelError::new(
            &self.client,
            ipsc_id.into(),
            tunnel_id.into(),
        )
    }
}

/// # IPSec connection tunnel shared secret
impl VirtualNetworkClient {
    /// Gets the IPSec connection tunnel shared secret.
    ///
    /// - `ipsc_id`: The OCID of the IPSec connection.
    /// - `tunnel_id`: The OCID of the IPSec tunnel.
    pub fn get_ip_sec_connection_tunnel_shared_secret(
        &self,
        ipsc_id: impl Into<String>,
        tunnel_id: impl Into<String>,
    ) -> operations::GetIPSecConnectionTunnelSharedSecret {
        operations::GetIPSecConnectionTunnelSharedSecret::new(
            &self.client,
            ipsc_id.into(),
            tunnel_id.into(),
        )
    }

    /// Updates the IPSec connection tunnel shared secret.
    ///
    /// - `ipsc_id`: The OCID of the IPSec connection.
    /// - `tunnel_id`: The OCID of the IPSec tunnel.
    /// - `update_ip_sec_connection_tunnel_shared_secret_details`: The request body:
    ///   [`UpdateIPSecConnectionTunnelSharedSecretDetails`](crate::models::UpdateIPSecConnectionTunnelSharedSecretDetails).
    pub fn update_ip_sec_connection_tunnel_shared_secret(
        &self,
        ipsc_id: impl Into<String>,
        tunnel_id: impl Into<String>,
        update_ip_sec_connection_tunnel_shared_secret_details: models::UpdateIPSecConnectionTunnelSharedSecretDetails,
    ) -> operations::UpdateIPSecConnectionTunnelSharedSecret {
        operations::UpdateIPSecConnectionTunnelSharedSecret::new(
            &self.client,
            ipsc_id.into(),
            tunnel_id.into(),
            update_ip_sec_connection_tunnel_shared_secret_details,
        )
    }
}

/// # IPv6
impl VirtualNetworkClient {
    /// Creates IPv6s in bulk.
    ///
    /// - `bulk_create_ipv6s_details`: The request body:
    ///   [`BulkCreateIpv6sDetails`](crate::models::BulkCreateIpv6sDetails).
    #[inline]
    pub fn bulk_create_ipv6s(
        &self,
        bulk_create_ipv6s_details: models::BulkCreateIpv6sDetails,
    ) -> operations::BulkCreateIpv6s {
        operations::BulkCreateIpv6s::new(&self.client, bulk_create_ipv6s_details)
    }

    /// Deletes the IPv6s in bulk.
    ///
    /// - `bulk_delete_ipv6s_details`: The request body:
    ///   [`BulkDeleteIpv6sDetails`](crate::models::BulkDeleteIpv6sDetails).
    #[inline]
    pub fn bulk_delete_ipv6s(
        &self,
        bulk_delete_ipv6s_details: models::BulkDeleteIpv6sDetails,
    ) -> operations::BulkDeleteIpv6s {
        operations::BulkDeleteIpv6s::new(&self.client, bulk_delete_ipv6s_details)
    }

    /// Detaches the IPv6s in bulk.
    ///
    /// - `bulk_detach_ipv6s_details`: The request body:
    ///   [`BulkDetachIpv6sDetails`](crate::models::BulkDetachIpv6sDetails).
    #[inline]
    pub fn bulk_detach_ipv6s(
        &self,
        bulk_detach_ipv6s_details: models::BulkDetachIpv6sDetails,
    ) -> operations::BulkDetachIpv6s {
        operations::BulkDetachIpv6s::new(&self.client, bulk_detach_ipv6s_details)
    }

    /// Updates the IPv6s in bulk.
    ///
    /// - `bulk_update_ipv6s_details`: The request body:
    ///   [`BulkUpdateIpv6sDetails`](crate::models::BulkUpdateIpv6sDetails).
    #[inline]
    pub fn bulk_update_ipv6s(
        &self,
        bulk_update_ipv6s_details: models::BulkUpdateIpv6sDetails,
    ) -> operations::BulkUpdateIpv6s {
        operations::BulkUpdateIpv6s::new(&self.client, bulk_update_ipv6s_details)
    }

    /// Creates an IPv6.
    ///
    /// - `create_ipv6_details`: The request body:
    ///   [`CreateIpv6Details`](crate::models::CreateIpv6Details).
    #[inline]
    pub fn create_ipv6(
        &self,
        create_ipv6_details: models::CreateIpv6Details,
    ) -> operations::CreateIpv6 {
        operations::CreateIpv6::new(&self.client, create_ipv6_details)
    }

    /// Deletes the IPv6.
    ///
    /// - `ipv6_id`: The OCID of the IPv6.
    pub fn delete_ipv6(&self, ipv6_id: impl Into<String>) -> operations::DeleteIpv6 {
        operations::DeleteIpv6::new(&self.client, ipv6_id.into())
    }

    /// Gets the IPv6.
    ///
    /// - `ipv6_id`: The OCID of the IPv6.
    pub fn get_ipv6(&self, ipv6_id: impl Into<String>) -> operations::GetIpv6 {
        operations::GetIpv6::new(&self.client, ipv6_id.into())
    }

    /// Unassigns the IPv6 address from its VNIC.
    ///
    /// - `ipv6_id`: The OCID of the IPv6.
    pub fn ipv6_vnic_detach(&self, ipv6_id: impl Into<String>) -> operations::Ipv6VnicDetach {
        operations::Ipv6VnicDetach::new(&self.client, ipv6_id.into())
    }

    /// Lists the IPv6s.
    #[inline]
    pub fn list_ipv6s(&self) -> operations::ListIpv6s {
        operations::ListIpv6s::new(&self.client)
    }

    /// Updates the IPv6.
    ///
    /// - `ipv6_id`: The OCID of the IPv6.
    /// - `update_ipv6_details`: The request body:
    ///   [`UpdateIpv6Details`](crate::models::UpdateIpv6Details).
    pub fn update_ipv6(
        &self,
        ipv6_id: impl Into<String>,
        update_ipv6_details: models::UpdateIpv6Details,
    ) -> operations::UpdateIpv6 {
        operations::UpdateIpv6::new(&self.client, ipv6_id.into(), update_ipv6_details)
    }
}

/// # Internal public IP
impl VirtualNetworkClient {
    /// Deletes the DRG route table.
    ///
    /// - `drg_route_table_id`: The OCID of the DRG route table.
    pub fn delete_drg_route_table(
        &self,
        drg_route_table_id: impl Into<String>,
    ) -> operations::DeleteDrgRouteTable {
        operations::DeleteDrgRouteTable::new(&self.client, drg_route_table_id.into())
    }
}

/// # Internet gateway
impl VirtualNetworkClient {
    /// Moves the internet gateway to another compartment.
    ///
    /// - `ig_id`: The OCID of the internet gateway.
    /// - `change_internet_gateway_compartment_details`: The request body:
    ///   [`ChangeInternetGatewayCompartmentDetails`](crate::models::ChangeInternetGatewayCompartmentDetails).
    pub fn change_internet_gateway_compartment(
        &self,
        ig_id: impl Into<String>,
        change_internet_gateway_compartment_details: models::ChangeInternetGatewayCompartmentDetails,
    ) -> operations::ChangeInternetGatewayCompartment {
        operations::ChangeInternetGatewayCompartment::new(
            &self.client,
            ig_id.into(),
            change_internet_gateway_compartment_details,
        )
    }

    /// Creates an internet gateway.
    ///
    /// - `create_internet_gateway_details`: The request body:
    ///   [`CreateInternetGatewayDetails`](crate::models::CreateInternetGatewayDetails).
    #[inline]
    pub fn create_internet_gateway(
        &self,
        create_internet_gateway_details: models::CreateInternetGatewayDetails,
    ) -> operations::CreateInternetGateway {
        operations::CreateInternetGateway::new(&self.client, create_internet_gateway_details)
    }

    /// Deletes the internet gateway.
    ///
    /// - `ig_id`: The OCID of the internet gateway.
    pub fn delete_internet_gateway(
        &self,
        ig_id: impl Into<String>,
    ) -> operations::DeleteInternetGateway {
        operations::DeleteInternetGateway::new(&self.client, ig_id.into())
    }

    /// Gets the internet gateway.
    ///
    /// - `ig_id`: The OCID of the internet gateway.
    pub fn get_internet_gateway(&self, ig_id: impl Into<String>) -> operations::GetInternetGateway {
        operations::GetInternetGateway::new(&self.client, ig_id.into())
    }

    /// Lists the internet gateways.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_internet_gateways(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListInternetGateways {
        operations::ListInternetGateways::new(&self.client, compartment_id.into())
    }

    /// Updates the internet gateway.
    ///
    /// - `ig_id`: The OCID of the internet gateway.
    /// - `update_internet_gateway_details`: The request body:
    ///   [`UpdateInternetGatewayDetails`](crate::models::UpdateInternetGatewayDetails).
    pub fn update_internet_gateway(
        &self,
        ig_id: impl Into<String>,
        update_internet_gateway_details: models::UpdateInternetGatewayDetails,
    ) -> operations::UpdateInternetGateway {
        operations::UpdateInternetGateway::new(
            &self.client,
            ig_id.into(),
            update_internet_gateway_details,
        )
    }
}

/// # Letter of authority
impl VirtualNetworkClient {
    /// Gets the cross connect letter of the authority.
    ///
    /// - `cross_connect_id`: The OCID of the cross-connect.
    pub fn get_cross_connect_letter_of_authority(
        &self,
        cross_connect_id: impl Into<String>,
    ) -> operations::GetCrossConnectLetterOfAuthority {
        operations::GetCrossConnectLetterOfAuthority::new(&self.client, cross_connect_id.into())
    }

    /// Updates the cross connect letter of the authority.
    ///
    /// - `cross_connect_id`: The OCID of the cross-connect.
    /// - `update_cross_connect_letter_of_authority_details`: The request body:
    ///   [`UpdateCrossConnectLetterOfAuthorityDetails`](crate::models::UpdateCrossConnectLetterOfAuthorityDetails).
    pub fn update_cross_connect_letter_of_authority(
        &self,
        cross_connect_id: impl Into<String>,
        update_cross_connect_letter_of_authority_details: models::UpdateCrossConnectLetterOfAuthorityDetails,
    ) -> operations::UpdateCrossConnectLetterOfAuthority {
        operations::UpdateCrossConnectLetterOfAuthority::new(
            &self.client,
            cross_connect_id.into(),
            update_cross_connect_letter_of_authority_details,
        )
    }
}

/// # Local peering gateway
impl VirtualNetworkClient {
    /// Moves the local peering gateway to another compartment.
    ///
    /// - `local_peering_gateway_id`: The OCID of the local peering gateway (LPG).
    /// - `change_local_peering_gateway_compartment_details`: The request body:
    ///   [`ChangeLocalPeeringGatewayCompartmentDetails`](crate::models::ChangeLocalPeeringGatewayCompartmentDetails).
    pub fn change_local_peering_gateway_compartment(
        &self,
        local_peering_gateway_id: impl Into<String>,
        change_local_peering_gateway_compartment_details: models::ChangeLocalPeeringGatewayCompartmentDetails,
    ) -> operations::ChangeLocalPeeringGatewayCompartment {
        operations::ChangeLocalPeeringGatewayCompartment::new(
            &self.client,
            local_peering_gateway_id.into(),
            change_local_peering_gateway_compartment_details,
        )
    }

    /// Connects the local peering gateways.
    ///
    /// - `local_peering_gateway_id`: The OCID of the local peering gateway (LPG).
    /// - `connect_local_peering_gateways_details`: The request body:
    ///   [`ConnectLocalPeeringGatewaysDetails`](crate::models::ConnectLocalPeeringGatewaysDetails).
    pub fn connect_local_peering_gateways(
        &self,
        local_peering_gateway_id: impl Into<String>,
        connect_local_peering_gateways_details: models::ConnectLocalPeeringGatewaysDetails,
    ) -> operations::ConnectLocalPeeringGateways {
        operations::ConnectLocalPeeringGateways::new(
            &self.client,
            local_peering_gateway_id.into(),
            connect_local_peering_gateways_details,
        )
    }

    /// Creates a local peering gateway.
    ///
    /// - `create_local_peering_gateway_details`: The request body:
    ///   [`CreateLocalPeeringGatewayDetails`](crate::models::CreateLocalPeeringGatewayDetails).
    #[inline]
    pub fn create_local_peering_gateway(
        &self,
        create_local_peering_gateway_details: models::CreateLocalPeeringGatewayDetails,
    ) -> operations::CreateLocalPeeringGateway {
        operations::CreateLocalPeeringGateway::new(
            &self.client,
            create_local_peering_gateway_details,
        )
    }

    /// Deletes the local peering gateway.
    ///
    /// - `local_peering_gateway_id`: The OCID of the local peering gateway (LPG).
    pub fn delete_local_peering_gateway(
        &self,
        local_peering_gateway_id: impl Into<String>,
    ) -> operations::DeleteLocalPeeringGateway {
        operations::DeleteLocalPeeringGateway::new(&self.client, local_peering_gateway_id.into())
    }

    /// Gets the local peering gateway.
    ///
    /// - `local_peering_gateway_id`: The OCID of the local peering gateway (LPG).
    pub fn get_local_peering_gateway(
        &self,
        local_peering_gateway_id: impl Into<String>,
    ) -> operations::GetLocalPeeringGateway {
        operations::GetLocalPeeringGateway::new(&self.client, local_peering_gateway_id.into())
    }

    /// Lists the local peering gateways.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_local_peering_gateways(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListLocalPeeringGateways {
        operations::ListLocalPeeringGateways::new(&self.client, compartment_id.into())
    }

    /// Updates the local peering gateway.
    ///
    /// - `local_peering_gateway_id`: The OCID of the local peering gateway (LPG).
    /// - `update_local_peering_gateway_details`: The request body:
    ///   [`UpdateLocalPeeringGatewayDetails`](crate::models::UpdateLocalPeeringGatewayDetails).
    pub fn update_local_peering_gateway(
        &self,
        local_peering_gateway_id: impl Into<String>,
        update_local_peering_gateway_details: models::UpdateLocalPeeringGatewayDetails,
    ) -> operations::UpdateLocalPeeringGateway {
        operations::UpdateLocalPeeringGateway::new(
            &self.client,
            local_peering_gateway_id.into(),
            update_local_peering_gateway_details,
        )
    }
}

/// # NAT gateway
impl VirtualNetworkClient {
    /// Moves the NAT gateway to another compartment.
    ///
    /// - `nat_gateway_id`: The OCID of the NAT gateway.
    /// - `change_nat_gateway_compartment_details`: The request body:
    ///   [`ChangeNatGatewayCompartmentDetails`](crate::models::ChangeNatGatewayCompartmentDetails).
    pub fn change_nat_gateway_compartment(
        &self,
        nat_gateway_id: impl Into<String>,
        change_nat_gateway_compartment_details: models::ChangeNatGatewayCompartmentDetails,
    ) -> operations::ChangeNatGatewayCompartment {
        operations::ChangeNatGatewayCompartment::new(
            &self.client,
            nat_gateway_id.into(),
            change_nat_gateway_compartment_details,
        )
    }

    /// Creates a NAT gateway.
    ///
    /// - `create_nat_gateway_details`: The request body:
    ///   [`CreateNatGatewayDetails`](crate::models::CreateNatGatewayDetails).
    #[inline]
    pub fn create_nat_gateway(
        &self,
        create_nat_gateway_details: models::CreateNatGatewayDetails,
    ) -> operations::CreateNatGateway {
        operations::CreateNatGateway::new(&self.client, create_nat_gateway_details)
    }

    /// Deletes the NAT gateway.
    ///
    /// - `nat_gateway_id`: The OCID of the NAT gateway.
    pub fn delete_nat_gateway(
        &self,
        nat_gateway_id: impl Into<String>,
    ) -> operations::DeleteNatGateway {
        operations::DeleteNatGateway::new(&self.client, nat_gateway_id.into())
    }

    /// Gets the NAT gateway.
    ///
    /// - `nat_gateway_id`: The OCID of the NAT gateway.
    pub fn get_nat_gateway(&self, nat_gateway_id: impl Into<String>) -> operations::GetNatGateway {
        operations::GetNatGateway::new(&self.client, nat_gateway_id.into())
    }

    /// Lists the NAT gateways.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_nat_gateways(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListNatGateways {
        operations::ListNatGateways::new(&self.client, compartment_id.into())
    }

    /// Updates the NAT gateway.
    ///
    /// - `nat_gateway_id`: The OCID of the NAT gateway.
    /// - `update_nat_gateway_details`: The request body:
    ///   [`UpdateNatGatewayDetails`](crate::models::UpdateNatGatewayDetails).
    pub fn update_nat_gateway(
        &self,
        nat_gateway_id: impl Into<String>,
        update_nat_gateway_details: models::UpdateNatGatewayDetails,
    ) -> operations::UpdateNatGateway {
        operations::UpdateNatGateway::new(
            &self.client,
            nat_gateway_id.into(),
            update_nat_gateway_details,
        )
    }
}

/// # Network security group
impl VirtualNetworkClient {
    /// Moves the network security group to another compartment.
    ///
    /// - `network_security_group_id`: The OCID of the NSG.
    /// - `change_network_security_group_compartment_details`: The request body:
    ///   [`ChangeNetworkSecurityGroupCompartmentDetails`](crate::models::ChangeNetworkSecurityGroupCompartmentDetails).
    pub fn change_network_security_group_compartment(
        &self,
        network_security_group_id: impl Into<String>,
        change_network_security_group_compartment_details: models::ChangeNetworkSecurityGroupCompartmentDetails,
    ) -> operations::ChangeNetworkSecurityGroupCompartment {
        operations::ChangeNetworkSecurityGroupCompartment::new(
            &self.client,
            network_security_group_id.into(),
            change_network_security_group_compartment_details,
        )
    }

    /// Creates a network security group.
    ///
    /// - `create_network_security_group_details`: The request body:
    ///   [`CreateNetworkSecurityGroupDetails`](crate::models::CreateNetworkSecurityGroupDetails).
    #[inline]
    pub fn create_network_security_group(
        &self,
        create_network_security_group_details: models::CreateNetworkSecurityGroupDetails,
    ) -> operations::CreateNetworkSecurityGroup {
        operations::CreateNetworkSecurityGroup::new(
            &self.client,
            create_network_security_group_details,
        )
    }

    /// Deletes the network security group.
    ///
    /// - `network_security_group_id`: The OCID of the NSG.
    pub fn delete_network_security_group(
        &self,
        network_security_group_id: impl Into<String>,
    ) -> operations::DeleteNetworkSecurityGroup {
        operations::DeleteNetworkSecurityGroup::new(&self.client, network_security_group_id.into())
    }

    /// Gets the network security group.
    ///
    /// - `network_security_group_id`: The OCID of the NSG.
    pub fn get_network_security_group(
        &self,
        network_security_group_id: impl Into<String>,
    ) -> operations::GetNetworkSecurityGroup {
        operations::GetNetworkSecurityGroup::new(&self.client, network_security_group_id.into())
    }

    /// Lists the network security groups.
    #[inline]
    pub fn list_network_security_groups(&self) -> operations::ListNetworkSecurityGroups {
        operations::ListNetworkSecurityGroups::new(&self.client)
    }

    /// Updates the network security group.
    ///
    /// - `network_security_group_id`: The OCID of the NSG.
    /// - `update_network_security_group_details`: The request body:
    ///   [`UpdateNetworkSecurityGroupDetails`](crate::models::UpdateNetworkSecurityGroupDetails).
    pub fn update_network_security_group(
        &self,
        network_security_group_id: impl Into<String>,
        update_network_security_group_details: models::UpdateNetworkSecurityGroupDetails,
    ) -> operations::UpdateNetworkSecurityGroup {
        operations::UpdateNetworkSecurityGroup::new(
            &self.client,
            network_security_group_id.into(),
            update_network_security_group_details,
        )
    }
}

/// # Network security group VNIC
impl VirtualNetworkClient {
    /// Lists the network security group VNICs.
    ///
    /// - `network_security_group_id`: The OCID of the NSG.
    pub fn list_network_security_group_vnics(
        &self,
        network_security_group_id: impl Into<String>,
    ) -> operations::ListNetworkSecurityGroupVnics {
        operations::ListNetworkSecurityGroupVnics::new(
            &self.client,
            network_security_group_id.into(),
        )
    }
}

/// # Networking topology
impl VirtualNetworkClient {
    /// Gets the networking topology.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_networking_topology(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::GetNetworkingTopology {
        operations::GetNetworkingTopology::new(&self.client, compartment_id.into())
    }
}

/// # Peer region for remote peering
impl VirtualNetworkClient {
    /// Lists the allowed peer regions for the remote peering.
    #[inline]
    pub fn list_allowed_peer_regions_for_remote_peering(
        &self,
    ) -> operations::ListAllowedPeerRegionsForRemotePeering {
        operations::ListAllowedPeerRegionsForRemotePeering::new(&self.client)
    }
}

/// # Private IP
impl VirtualNetworkClient {
    /// Creates private IPs in bulk.
    ///
    /// - `bulk_create_private_ips_details`: The request body:
    ///   [`BulkCreatePrivateIpsDetails`](crate::models::BulkCreatePrivateIpsDetails).
    #[inline]
    pub fn bulk_create_private_ips(
        &self,
        bulk_create_private_ips_details: models::BulkCreatePrivateIpsDetails,
    ) -> operations::BulkCreatePrivateIps {
        operations::BulkCreatePrivateIps::new(&self.client, bulk_create_private_ips_details)
    }

    /// Deletes the private IPs in bulk.
    ///
    /// - `bulk_delete_private_ips_details`: The request body:
    ///   [`BulkDeletePrivateIpsDetails`](crate::models::BulkDeletePrivateIpsDetails).
    #[inline]
    pub fn bulk_delete_private_ips(
        &self,
        bulk_delete_private_ips_details: models::BulkDeletePrivateIpsDetails,
    ) -> operations::BulkDeletePrivateIps {
        operations::BulkDeletePrivateIps::new(&self.client, bulk_delete_private_ips_details)
    }

    /// Detaches the private IPs in bulk.
    ///
    /// - `bulk_detach_private_ips_details`: The request body:
    ///   [`BulkDetachPrivateIpsDetails`](crate::models::BulkDetachPrivateIpsDetails).
    #[inline]
    pub fn bulk_detach_private_ips(
        &self,
        bulk_detach_private_ips_details: models::BulkDetachPrivateIpsDetails,
    ) -> operations::BulkDetachPrivateIps {
        operations::BulkDetachPrivateIps::new(&self.client, bulk_detach_private_ips_details)
    }

    /// Updates the private IPs in bulk.
    ///
    /// - `bulk_update_private_ips_details`: The request body:
    ///   [`BulkUpdatePrivateIpsDetails`](crate::models::BulkUpdatePrivateIpsDetails).
    #[inline]
    pub fn bulk_update_private_ips(
        &self,
        bulk_update_private_ips_details: models::BulkUpdatePrivateIpsDetails,
    ) -> operations::BulkUpdatePrivateIps {
        operations::BulkUpdatePrivateIps::new(&self.client, bulk_update_private_ips_details)
    }

    /// Creates a private IP.
    ///
    /// - `create_private_ip_details`: The request body:
    ///   [`CreatePrivateIpDetails`](crate::models::CreatePrivateIpDetails).
    #[inline]
    pub fn create_private_ip(
        &self,
        create_private_ip_details: models::CreatePrivateIpDetails,
    ) -> operations::CreatePrivateIp {
        operations::CreatePrivateIp::new(&self.client, create_private_ip_details)
    }

    /// Deletes the private IP.
    ///
    /// - `private_ip_id`: The OCID of the private IP.
    pub fn delete_private_ip(
        &self,
        private_ip_id: impl Into<String>,
    ) -> operations::DeletePrivateIp {
        operations::DeletePrivateIp::new(&self.client, private_ip_id.into())
    }

    /// Gets the private IP.
    ///
    /// - `private_ip_id`: The OCID of the private IP.
    pub fn get_private_ip(&self, private_ip_id: impl Into<String>) -> operations::GetPrivateIp {
        operations::GetPrivateIp::new(&self.client, private_ip_id.into())
    }

    /// Lists the private IPs.
    #[inline]
    pub fn list_private_ips(&self) -> operations::ListPrivateIps {
        operations::ListPrivateIps::new(&self.client)
    }

    /// Unassigns the private IP from its VNIC.
    ///
    /// - `private_ip_id`: The OCID of the private IP.
    pub fn private_ip_vnic_detach(
        &self,
        private_ip_id: impl Into<String>,
    ) -> operations::PrivateIpVnicDetach {
        operations::PrivateIpVnicDetach::new(&self.client, private_ip_id.into())
    }

    /// Updates the private IP.
    ///
    /// - `private_ip_id`: The OCID of the private IP.
    /// - `update_private_ip_details`: The request body:
    ///   [`UpdatePrivateIpDetails`](crate::models::UpdatePrivateIpDetails).
    pub fn update_private_ip(
        &self,
        private_ip_id: impl Into<String>,
        update_private_ip_details: models::UpdatePrivateIpDetails,
    ) -> operations::UpdatePrivateIp {
        operations::UpdatePrivateIp::new(
            &self.client,
            private_ip_id.into(),
            update_private_ip_details,
        )
    }
}

/// # Provider remote region name
impl VirtualNetworkClient {
    /// Lists the provider remote regions.
    ///
    /// - `provider_service_id`: The OCID of the provider service.
    pub fn list_provider_remote_regions(
        &self,
        provider_service_id: impl Into<String>,
    ) -> operations::ListProviderRemoteRegions {
        operations::ListProviderRemoteRegions::new(&self.client, provider_service_id.into())
    }
}

/// # Public IP
impl VirtualNetworkClient {
    /// Moves the public IP to another compartment.
    ///
    /// - `public_ip_id`: The OCID of the public IP.
    /// - `change_public_ip_compartment_details`: The request body:
    ///   [`ChangePublicIpCompartmentDetails`](crate::models::ChangePublicIpCompartmentDetails).
    pub fn change_public_ip_compartment(
        &self,
        public_ip_id: impl Into<String>,
        change_public_ip_compartment_details: models::ChangePublicIpCompartmentDetails,
    ) -> operations::ChangePublicIpCompartment {
        operations::ChangePublicIpCompartment::new(
            &self.client,
            public_ip_id.into(),
            change_public_ip_compartment_details,
        )
    }

    /// Creates a public IP.
    ///
    /// - `create_public_ip_details`: The request body:
    ///   [`CreatePublicIpDetails`](crate::models::CreatePublicIpDetails).
    #[inline]
    pub fn create_public_ip(
        &self,
        create_public_ip_details: models::CreatePublicIpDetails,
    ) -> operations::CreatePublicIp {
        operations::CreatePublicIp::new(&self.client, create_public_ip_details)
    }

    /// Deletes the public IP.
    ///
    /// - `public_ip_id`: The OCID of the public IP.
    pub fn delete_public_ip(&self, public_ip_id: impl Into<String>) -> operations::DeletePublicIp {
        operations::DeletePublicIp::new(&self.client, public_ip_id.into())
    }

    /// Gets the public IP.
    ///
    /// - `public_ip_id`: The OCID of the public IP.
    pub fn get_public_ip(&self, public_ip_id: impl Into<String>) -> operations::GetPublicIp {
        operations::GetPublicIp::new(&self.client, public_ip_id.into())
    }

    /// Gets the public IP by IP address.
    ///
    /// - `get_public_ip_by_ip_address_details`: The request body:
    ///   [`GetPublicIpByIpAddressDetails`](crate::models::GetPublicIpByIpAddressDetails).
    #[inline]
    pub fn get_public_ip_by_ip_address(
        &self,
        get_public_ip_by_ip_address_details: models::GetPublicIpByIpAddressDetails,
    ) -> operations::GetPublicIpByIpAddress {
        operations::GetPublicIpByIpAddress::new(&self.client, get_public_ip_by_ip_address_details)
    }

    /// Gets the public IP by private IP ID.
    ///
    /// - `get_public_ip_by_private_ip_id_details`: The request body:
    ///   [`GetPublicIpByPrivateIpIdDetails`](crate::models::GetPublicIpByPrivateIpIdDetails).
    #[inline]
    pub fn get_public_ip_by_private_ip_id(
        &self,
        get_public_ip_by_private_ip_id_details: models::GetPublicIpByPrivateIpIdDetails,
    ) -> operations::GetPublicIpByPrivateIpId {
        operations::GetPublicIpByPrivateIpId::new(
            &self.client,
            get_public_ip_by_private_ip_id_details,
        )
    }

    /// Lists the public IPs.
    ///
    /// - `scope`: The scope.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_public_ips(
        &self,
        scope: impl Into<models::PublicIpScope>,
        compartment_id: impl Into<String>,
    ) -> operations::ListPublicIps {
        operations::ListPublicIps::new(&self.client, scope.into(), compartment_id.into())
    }

    /// Updates the public IP.
    ///
    /// - `public_ip_id`: The OCID of the public IP.
    /// - `update_public_ip_details`: The request body:
    ///   [`UpdatePublicIpDetails`](crate::models::UpdatePublicIpDetails).
    pub fn update_public_ip(
        &self,
        public_ip_id: impl Into<String>,
        update_public_ip_details: models::UpdatePublicIpDetails,
    ) -> operations::UpdatePublicIp {
        operations::UpdatePublicIp::new(&self.client, public_ip_id.into(), update_public_ip_details)
    }
}

/// # Public IP pool
impl VirtualNetworkClient {
    /// Adds a public IP pool capacity.
    ///
    /// - `public_ip_pool_id`: The OCID of the public IP pool.
    /// - `add_public_ip_pool_capacity_details`: The request body:
    ///   [`AddPublicIpPoolCapacityDetails`](crate::models::AddPublicIpPoolCapacityDetails).
    pub fn add_public_ip_pool_capacity(
        &self,
        public_ip_pool_id: impl Into<String>,
        add_public_ip_pool_capacity_details: models::AddPublicIpPoolCapacityDetails,
    ) -> operations::AddPublicIpPoolCapacity {
        operations::AddPublicIpPoolCapacity::new(
            &self.client,
            public_ip_pool_id.into(),
            add_public_ip_pool_capacity_details,
        )
    }

    /// Moves the public IP pool to another compartment.
    ///
    /// - `public_ip_pool_id`: The OCID of the public IP pool.
    /// - `change_public_ip_pool_compartment_details`: The request body:
    ///   [`ChangePublicIpPoolCompartmentDetails`](crate::models::ChangePublicIpPoolCompartmentDetails).
    pub fn change_public_ip_pool_compartment(
        &self,
        public_ip_pool_id: impl Into<String>,
        change_public_ip_pool_compartment_details: models::ChangePublicIpPoolCompartmentDetails,
    ) -> operations::ChangePublicIpPoolCompartment {
        operations::ChangePublicIpPoolCompartment::new(
            &self.client,
            public_ip_pool_id.into(),
            change_public_ip_pool_compartment_details,
        )
    }

    /// Creates a public IP pool.
    ///
    /// - `create_public_ip_pool_details`: The request body:
    ///   [`CreatePublicIpPoolDetails`](crate::models::CreatePublicIpPoolDetails).
    #[inline]
    pub fn create_public_ip_pool(
        &self,
        create_public_ip_pool_details: models::CreatePublicIpPoolDetails,
    ) -> operations::CreatePublicIpPool {
        operations::CreatePublicIpPool::new(&self.client, create_public_ip_pool_details)
    }

    /// Deletes the public IP pool.
    ///
    /// - `public_ip_pool_id`: The OCID of the public IP pool.
    pub fn delete_public_ip_pool(
        &self,
        public_ip_pool_id: impl Into<String>,
    ) -> operations::DeletePublicIpPool {
        operations::DeletePublicIpPool::new(&self.client, public_ip_pool_id.into())
    }

    /// Gets the public IP pool.
    ///
    /// - `public_ip_pool_id`: The OCID of the public IP pool.
    pub fn get_public_ip_pool(
        &self,
        public_ip_pool_id: impl Into<String>,
    ) -> operations::GetPublicIpPool {
        operations::GetPublicIpPool::new(&self.client, public_ip_pool_id.into())
    }

    /// Lists the public IP pools.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_public_ip_pools(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListPublicIpPools {
        operations::ListPublicIpPools::new(&self.client, compartment_id.into())
    }

    /// Removes the public IP pool capacity.
    ///
    /// - `public_ip_pool_id`: The OCID of the public IP pool.
    /// - `remove_public_ip_pool_capacity_details`: The request body:
    ///   [`RemovePublicIpPoolCapacityDetails`](crate::models::RemovePublicIpPoolCapacityDetails).
    pub fn remove_public_ip_pool_capacity(
        &self,
        public_ip_pool_id: impl Into<String>,
        remove_public_ip_pool_capacity_details: models::RemovePublicIpPoolCapacityDetails,
    ) -> operations::RemovePublicIpPoolCapacity {
        operations::RemovePublicIpPoolCapacity::new(
            &self.client,
            public_ip_pool_id.into(),
            remove_public_ip_pool_capacity_details,
        )
    }

    /// Updates the public IP pool.
    ///
    /// - `public_ip_pool_id`: The OCID of the public IP pool.
    /// - `update_public_ip_pool_details`: The request body:
    ///   [`UpdatePublicIpPoolDetails`](crate::models::UpdatePublicIpPoolDetails).
    pub fn update_public_ip_pool(
        &self,
        public_ip_pool_id: impl Into<String>,
        update_public_ip_pool_details: models::UpdatePublicIpPoolDetails,
    ) -> operations::UpdatePublicIpPool {
        operations::UpdatePublicIpPool::new(
            &self.client,
            public_ip_pool_id.into(),
            update_public_ip_pool_details,
        )
    }
}

/// # Remote peering connection
impl VirtualNetworkClient {
    /// Moves the remote peering connection to another compartment.
    ///
    /// - `remote_peering_connection_id`: The OCID of the remote peering connection.
    /// - `change_remote_peering_connection_compartment_details`: The request body:
    ///   [`ChangeRemotePeeringConnectionCompartmentDetails`](crate::models::ChangeRemotePeeringConnectionCompartmentDetails).
    pub fn change_remote_peering_connection_compartment(
        &self,
        remote_peering_connection_id: impl Into<String>,
        change_remote_peering_connection_compartment_details: models::ChangeRemotePeeringConnectionCompartmentDetails,
    ) -> operations::ChangeRemotePeeringConnectionCompartment {
        operations::ChangeRemotePeeringConnectionCompartment::new(
            &self.client,
            remote_peering_connection_id.into(),
            change_remote_peering_connection_compartment_details,
        )
    }

    /// Connects the remote peering connections.
    ///
    /// - `remote_peering_connection_id`: The OCID of the remote peering connection.
    /// - `connect_remote_peering_connections_details`: The request body:
    ///   [`ConnectRemotePeeringConnectionsDetails`](crate::models::ConnectRemotePeeringConnectionsDetails).
    pub fn connect_remote_peering_connections(
        &self,
        remote_peering_connection_id: impl Into<String>,
        connect_remote_peering_connections_details: models::ConnectRemotePeeringConnectionsDetails,
    ) -> operations::ConnectRemotePeeringConnections {
        operations::ConnectRemotePeeringConnections::new(
            &self.client,
            remote_peering_connection_id.into(),
            connect_remote_peering_connections_details,
        )
    }

    /// Creates a remote peering connection.
    ///
    /// - `create_remote_peering_connection_details`: The request body:
    ///   [`CreateRemotePeeringConnectionDetails`](crate::models::CreateRemotePeeringConnectionDetails).
    #[inline]
    pub fn create_remote_peering_connection(
        &self,
        create_remote_peering_connection_details: models::CreateRemotePeeringConnectionDetails,
    ) -> operations::CreateRemotePeeringConnection {
        operations::CreateRemotePeeringConnection::new(
            &self.client,
            create_remote_peering_connection_details,
        )
    }

    /// Deletes the remote peering connection.
    ///
    /// - `remote_peering_connection_id`: The OCID of the remote peering connection.
    pub fn delete_remote_peering_connection(
        &self,
        remote_peering_connection_id: impl Into<String>,
    ) -> operations::DeleteRemotePeeringConnection {
        operations::DeleteRemotePeeringConnection::new(
            &self.client,
            remote_peering_connection_id.into(),
        )
    }

    /// Gets the remote peering connection.
    ///
    /// - `remote_peering_connection_id`: The OCID of the remote peering connection.
    pub fn get_remote_peering_connection(
        &self,
        remote_peering_connection_id: impl Into<String>,
    ) -> operations::GetRemotePeeringConnection {
        operations::GetRemotePeeringConnection::new(
            &self.client,
            remote_peering_connection_id.into(),
        )
    }

    /// Lists the remote peering connections.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_remote_peering_connections(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListRemotePeeringConnections {
        operations::ListRemotePeeringConnections::new(&self.client, compartment_id.into())
    }

    /// Updates the remote peering connection.
    ///
    /// - `remote_peering_connection_id`: The OCID of the remote peering connection.
    /// - `update_remote_peering_connection_details`: The request body:
    ///   [`UpdateRemotePeeringConnectionDetails`](crate::models::UpdateRemotePeeringConnectionDetails).
    pub fn update_remote_peering_connection(
        &self,
        remote_peering_connection_id: impl Into<String>,
        update_remote_peering_connection_details: models::UpdateRemotePeeringConnectionDetails,
    ) -> operations::UpdateRemotePeeringConnection {
        operations::UpdateRemotePeeringConnection::new(
            &self.client,
            remote_peering_connection_id.into(),
            update_remote_peering_connection_details,
        )
    }
}

/// # Route table
impl VirtualNetworkClient {
    /// Moves the route table to another compartment.
    ///
    /// - `rt_id`: The OCID of the route table.
    /// - `change_route_table_compartment_details`: The request body:
    ///   [`ChangeRouteTableCompartmentDetails`](crate::models::ChangeRouteTableCompartmentDetails).
    pub fn change_route_table_compartment(
        &self,
        rt_id: impl Into<String>,
        change_route_table_compartment_details: models::ChangeRouteTableCompartmentDetails,
    ) -> operations::ChangeRouteTableCompartment {
        operations::ChangeRouteTableCompartment::new(
            &self.client,
            rt_id.into(),
            change_route_table_compartment_details,
        )
    }

    /// Creates a route table.
    ///
    /// - `create_route_table_details`: The request body:
    ///   [`CreateRouteTableDetails`](crate::models::CreateRouteTableDetails).
    #[inline]
    pub fn create_route_table(
        &self,
        create_route_table_details: models::CreateRouteTableDetails,
    ) -> operations::CreateRouteTable {
        operations::CreateRouteTable::new(&self.client, create_route_table_details)
    }

    /// Deletes the route table.
    ///
    /// - `rt_id`: The OCID of the route table.
    pub fn delete_route_table(&self, rt_id: impl Into<String>) -> operations::DeleteRouteTable {
        operations::DeleteRouteTable::new(&self.client, rt_id.into())
    }

    /// Gets the route table.
    ///
    /// - `rt_id`: The OCID of the route table.
    pub fn get_route_table(&self, rt_id: impl Into<String>) -> operations::GetRouteTable {
        operations::GetRouteTable::new(&self.client, rt_id.into())
    }

    /// Lists the route tables.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_route_tables(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListRouteTables {
        operations::ListRouteTables::new(&self.client, compartment_id.into())
    }

    /// Updates the route table.
    ///
    /// - `rt_id`: The OCID of the route table.
    /// - `update_route_table_details`: The request body:
    ///   [`UpdateRouteTableDetails`](crate::models::UpdateRouteTableDetails).
    pub fn update_route_table(
        &self,
        rt_id: impl Into<String>,
        update_route_table_details: models::UpdateRouteTableDetails,
    ) -> operations::UpdateRouteTable {
        operations::UpdateRouteTable::new(&self.client, rt_id.into(), update_route_table_details)
    }
}

/// # Security list
impl VirtualNetworkClient {
    /// Moves the security list to another compartment.
    ///
    /// - `security_list_id`: The OCID of the security list.
    /// - `change_security_list_compartment_details`: The request body:
    ///   [`ChangeSecurityListCompartmentDetails`](crate::models::ChangeSecurityListCompartmentDetails).
    pub fn change_security_list_compartment(
        &self,
        security_list_id: impl Into<String>,
        change_security_list_compartment_details: models::ChangeSecurityListCompartmentDetails,
    ) -> operations::ChangeSecurityListCompartment {
        operations::ChangeSecurityListCompartment::new(
            &self.client,
            security_list_id.into(),
            change_security_list_compartment_details,
        )
    }

    /// Creates a security list.
    ///
    /// - `create_security_list_details`: The request body:
    ///   [`CreateSecurityListDetails`](crate::models::CreateSecurityListDetails).
    #[inline]
    pub fn create_security_list(
        &self,
        create_security_list_details: models::CreateSecurityListDetails,
    ) -> operations::CreateSecurityList {
        operations::CreateSecurityList::new(&self.client, create_security_list_details)
    }

    /// Deletes the security list.
    ///
    /// - `security_list_id`: The OCID of the security list.
    pub fn delete_security_list(
        &self,
        security_list_id: impl Into<String>,
    ) -> operations::DeleteSecurityList {
        operations::DeleteSecurityList::new(&self.client, security_list_id.into())
    }

    /// Gets the security list.
    ///
    /// - `security_list_id`: The OCID of the security list.
    pub fn get_security_list(
        &self,
        security_list_id: impl Into<String>,
    ) -> operations::GetSecurityList {
        operations::GetSecurityList::new(&self.client, security_list_id.into())
    }

    /// Lists the security lists.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_security_lists(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSecurityLists {
        operations::ListSecurityLists::new(&self.client, compartment_id.into())
    }

    /// Updates the security list.
    ///
    /// - `security_list_id`: The OCID of the security list.
    /// - `update_security_list_details`: The request body:
    ///   [`UpdateSecurityListDetails`](crate::models::UpdateSecurityListDetails).
    pub fn update_security_list(
        &self,
        security_list_id: impl Into<String>,
        update_security_list_details: models::UpdateSecurityListDetails,
    ) -> operations::UpdateSecurityList {
        operations::UpdateSecurityList::new(
            &self.client,
            security_list_id.into(),
            update_security_list_details,
        )
    }
}

/// # Security rule
impl VirtualNetworkClient {
    /// Adds network security group security rules.
    ///
    /// - `network_security_group_id`: The OCID of the NSG.
    /// - `add_network_security_group_security_rules_details`: The request body:
    ///   [`AddNetworkSecurityGroupSecurityRulesDetails`](crate::models::AddNetworkSecurityGroupSecurityRulesDetails).
    pub fn add_network_security_group_security_rules(
        &self,
        network_security_group_id: impl Into<String>,
        add_network_security_group_security_rules_details: models::AddNetworkSecurityGroupSecurityRulesDetails,
    ) -> operations::AddNetworkSecurityGroupSecurityRules {
        operations::AddNetworkSecurityGroupSecurityRules::new(
            &self.client,
            network_security_group_id.into(),
            add_network_security_group_security_rules_details,
        )
    }

    /// Lists the network security group security rules.
    ///
    /// - `network_security_group_id`: The OCID of the NSG.
    pub fn list_network_security_group_security_rules(
        &self,
        network_security_group_id: impl Into<String>,
    ) -> operations::ListNetworkSecurityGroupSecurityRules {
        operations::ListNetworkSecurityGroupSecurityRules::new(
            &self.client,
            network_security_group_id.into(),
        )
    }

    /// Removes the network security group security rules.
    ///
    /// - `network_security_group_id`: The OCID of the NSG.
    /// - `remove_network_security_group_security_rules_details`: The request body:
    ///   [`RemoveNetworkSecurityGroupSecurityRulesDetails`](crate::models::RemoveNetworkSecurityGroupSecurityRulesDetails).
    pub fn remove_network_security_group_security_rules(
        &self,
        network_security_group_id: impl Into<String>,
        remove_network_security_group_security_rules_details: models::RemoveNetworkSecurityGroupSecurityRulesDetails,
    ) -> operations::RemoveNetworkSecurityGroupSecurityRules {
        operations::RemoveNetworkSecurityGroupSecurityRules::new(
            &self.client,
            network_security_group_id.into(),
            remove_network_security_group_security_rules_details,
        )
    }

    /// Updates the network security group security rules.
    ///
    /// - `network_security_group_id`: The OCID of the NSG.
    /// - `update_network_security_group_security_rules_details`: The request body:
    ///   [`UpdateNetworkSecurityGroupSecurityRulesDetails`](crate::models::UpdateNetworkSecurityGroupSecurityRulesDetails).
    pub fn update_network_security_group_security_rules(
        &self,
        network_security_group_id: impl Into<String>,
        update_network_security_group_security_rules_details: models::UpdateNetworkSecurityGroupSecurityRulesDetails,
    ) -> operations::UpdateNetworkSecurityGroupSecurityRules {
        operations::UpdateNetworkSecurityGroupSecurityRules::new(
            &self.client,
            network_security_group_id.into(),
            update_network_security_group_security_rules_details,
        )
    }
}

/// # Service
impl VirtualNetworkClient {
    /// Gets the service.
    ///
    /// - `service_id`: The OCID of the service.
    pub fn get_service(&self, service_id: impl Into<String>) -> operations::GetService {
        operations::GetService::new(&self.client, service_id.into())
    }

    /// Lists the services.
    #[inline]
    pub fn list_services(&self) -> operations::ListServices {
        operations::ListServices::new(&self.client)
    }
}

/// # Service gateway
impl VirtualNetworkClient {
    /// Attaches the service ID.
    ///
    /// - `service_gateway_id`: The OCID of the service gateway.
    /// - `service_id_request_details`: The request body:
    ///   [`ServiceIdRequestDetails`](crate::models::ServiceIdRequestDetails).
    pub fn attach_service_id(
        &self,
        service_gateway_id: impl Into<String>,
        service_id_request_details: models::ServiceIdRequestDetails,
    ) -> operations::AttachServiceId {
        operations::AttachServiceId::new(
            &self.client,
            service_gateway_id.into(),
            service_id_request_details,
        )
    }

    /// Moves the service gateway to another compartment.
    ///
    /// - `service_gateway_id`: The OCID of the service gateway.
    /// - `change_service_gateway_compartment_details`: The request body:
    ///   [`ChangeServiceGatewayCompartmentDetails`](crate::models::ChangeServiceGatewayCompartmentDetails).
    pub fn change_service_gateway_compartment(
        &self,
        service_gateway_id: impl Into<String>,
        change_service_gateway_compartment_details: models::ChangeServiceGatewayCompartmentDetails,
    ) -> operations::ChangeServiceGatewayCompartment {
        operations::ChangeServiceGatewayCompartment::new(
            &self.client,
            service_gateway_id.into(),
            change_service_gateway_compartment_details,
        )
    }

    /// Creates a service gateway.
    ///
    /// - `create_service_gateway_details`: The request body:
    ///   [`CreateServiceGatewayDetails`](crate::models::CreateServiceGatewayDetails).
    #[inline]
    pub fn create_service_gateway(
        &self,
        create_service_gateway_details: models::CreateServiceGatewayDetails,
    ) -> operations::CreateServiceGateway {
        operations::CreateServiceGateway::new(&self.client, create_service_gateway_details)
    }

    /// Deletes the service gateway.
    ///
    /// - `service_gateway_id`: The OCID of the service gateway.
    pub fn delete_service_gateway(
        &self,
        service_gateway_id: impl Into<String>,
    ) -> operations::DeleteServiceGateway {
        operations::DeleteServiceGateway::new(&self.client, service_gateway_id.into())
    }

    /// Detaches the service ID.
    ///
    /// - `service_gateway_id`: The OCID of the service gateway.
    /// - `service_id_request_details`: The request body:
    ///   [`ServiceIdRequestDetails`](crate::models::ServiceIdRequestDetails).
    pub fn detach_service_id(
        &self,
        service_gateway_id: impl Into<String>,
        service_id_request_details: models::ServiceIdRequestDetails,
    ) -> operations::DetachServiceId {
        operations::DetachServiceId::new(
            &self.client,
            service_gateway_id.into(),
            service_id_request_details,
        )
    }

    /// Gets the service gateway.
    ///
    /// - `service_gateway_id`: The OCID of the service gateway.
    pub fn get_service_gateway(
        &self,
        service_gateway_id: impl Into<String>,
    ) -> operations::GetServiceGateway {
        operations::GetServiceGateway::new(&self.client, service_gateway_id.into())
    }

    /// Lists the service gateways.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_service_gateways(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListServiceGateways {
        operations::ListServiceGateways::new(&self.client, compartment_id.into())
    }

    /// Updates the service gateway.
    ///
    /// - `service_gateway_id`: The OCID of the service gateway.
    /// - `update_service_gateway_details`: The request body:
    ///   [`UpdateServiceGatewayDetails`](crate::models::UpdateServiceGatewayDetails).
    pub fn update_service_gateway(
        &self,
        service_gateway_id: impl Into<String>,
        update_service_gateway_details: models::UpdateServiceGatewayDetails,
    ) -> operations::UpdateServiceGateway {
        operations::UpdateServiceGateway::new(
            &self.client,
            service_gateway_id.into(),
            update_service_gateway_details,
        )
    }
}

/// # Subnet
impl VirtualNetworkClient {
    /// Adds an IPv4 subnet CIDR.
    ///
    /// - `subnet_id`: The OCID of the subnet.
    /// - `add_ipv4_subnet_cidr_details`: The request body:
    ///   [`AddIpv4SubnetCidrDetails`](crate::models::AddIpv4SubnetCidrDetails).
    pub fn add_ipv4_subnet_cidr(
        &self,
        subnet_id: impl Into<String>,
        add_ipv4_subnet_cidr_details: models::AddIpv4SubnetCidrDetails,
    ) -> operations::AddIpv4SubnetCidr {
        operations::AddIpv4SubnetCidr::new(
            &self.client,
            subnet_id.into(),
            add_ipv4_subnet_cidr_details,
        )
    }

    /// Adds an IPv6 subnet CIDR.
    ///
    /// - `subnet_id`: The OCID of the subnet.
    /// - `add_subnet_ipv6_cidr_details`: The request body:
    ///   [`AddSubnetIpv6CidrDetails`](crate::models::AddSubnetIpv6CidrDetails).
    pub fn add_ipv6_subnet_cidr(
        &self,
        subnet_id: impl Into<String>,
        add_subnet_ipv6_cidr_details: models::AddSubnetIpv6CidrDetails,
    ) -> operations::AddIpv6SubnetCidr {
        operations::AddIpv6SubnetCidr::new(
            &self.client,
            subnet_id.into(),
            add_subnet_ipv6_cidr_details,
        )
    }

    /// Moves the subnet to another compartment.
    ///
    /// - `subnet_id`: The OCID of the subnet.
    /// - `change_subnet_compartment_details`: The request body:
    ///   [`ChangeSubnetCompartmentDetails`](crate::models::ChangeSubnetCompartmentDetails).
    pub fn change_subnet_compartment(
        &self,
        subnet_id: impl Into<String>,
        change_subnet_compartment_details: models::ChangeSubnetCompartmentDetails,
    ) -> operations::ChangeSubnetCompartment {
        operations::ChangeSubnetCompartment::new(
            &self.client,
            subnet_id.into(),
            change_subnet_compartment_details,
        )
    }

    /// Creates a subnet.
    ///
    /// - `create_subnet_details`: The request body:
    ///   [`CreateSubnetDetails`](crate::models::CreateSubnetDetails).
    #[inline]
    pub fn create_subnet(
        &self,
        create_subnet_details: models::CreateSubnetDetails,
    ) -> operations::CreateSubnet {
        operations::CreateSubnet::new(&self.client, create_subnet_details)
    }

    /// Deletes the subnet.
    ///
    /// - `subnet_id`: The OCID of the subnet.
    pub fn delete_subnet(&self, subnet_id: impl Into<String>) -> operations::DeleteSubnet {
        operations::DeleteSubnet::new(&self.client, subnet_id.into())
    }

    /// Gets the subnet.
    ///
    /// - `subnet_id`: The OCID of the subnet.
    pub fn get_subnet(&self, subnet_id: impl Into<String>) -> operations::GetSubnet {
        operations::GetSubnet::new(&self.client, subnet_id.into())
    }

    /// Lists the subnets.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_subnets(&self, compartment_id: impl Into<String>) -> operations::ListSubnets {
        operations::ListSubnets::new(&self.client, compartment_id.into())
    }

    /// Modifies the IPv4 subnet CIDR.
    ///
    /// - `subnet_id`: The OCID of the subnet.
    /// - `modify_ipv4_subnet_cidr_details`: The request body:
    ///   [`ModifyIpv4SubnetCidrDetails`](crate::models::ModifyIpv4SubnetCidrDetails).
    pub fn modify_ipv4_subnet_cidr(
        &self,
        subnet_id: impl Into<String>,
        modify_ipv4_subnet_cidr_details: models::ModifyIpv4SubnetCidrDetails,
    ) -> operations::ModifyIpv4SubnetCidr {
        operations::ModifyIpv4SubnetCidr::new(
            &self.client,
            subnet_id.into(),
            modify_ipv4_subnet_cidr_details,
        )
    }

    /// Patches the subnet.
    ///
    /// - `subnet_id`: The OCID of the subnet.
    /// - `patch_subnet_details`: The request body:
    ///   [`PatchSubnetDetails`](crate::models::PatchSubnetDetails).
    pub fn patch_subnet(
        &self,
        subnet_id: impl Into<String>,
        patch_subnet_details: models::PatchSubnetDetails,
    ) -> operations::PatchSubnet {
        operations::PatchSubnet::new(&self.client, subnet_id.into(), patch_subnet_details)
    }

    /// Removes the IPv4 subnet CIDR.
    ///
    /// - `subnet_id`: The OCID of the subnet.
    /// - `remove_ipv4_subnet_cidr_details`: The request body:
    ///   [`RemoveIpv4SubnetCidrDetails`](crate::models::RemoveIpv4SubnetCidrDetails).
    pub fn remove_ipv4_subnet_cidr(
        &self,
        subnet_id: impl Into<String>,
        remove_ipv4_subnet_cidr_details: models::RemoveIpv4SubnetCidrDetails,
    ) -> operations::RemoveIpv4SubnetCidr {
        operations::RemoveIpv4SubnetCidr::new(
            &self.client,
            subnet_id.into(),
            remove_ipv4_subnet_cidr_details,
        )
    }

    /// Removes the IPv6 subnet CIDR.
    ///
    /// - `subnet_id`: The OCID of the subnet.
    /// - `remove_subnet_ipv6_cidr_details`: The request body:
    ///   [`RemoveSubnetIpv6CidrDetails`](crate::models::RemoveSubnetIpv6CidrDetails).
    pub fn remove_ipv6_subnet_cidr(
        &self,
        subnet_id: impl Into<String>,
        remove_subnet_ipv6_cidr_details: models::RemoveSubnetIpv6CidrDetails,
    ) -> operations::RemoveIpv6SubnetCidr {
        operations::RemoveIpv6SubnetCidr::new(
            &self.client,
            subnet_id.into(),
            remove_subnet_ipv6_cidr_details,
        )
    }

    /// Updates the subnet.
    ///
    /// - `subnet_id`: The OCID of the subnet.
    /// - `update_subnet_details`: The request body:
    ///   [`UpdateSubnetDetails`](crate::models::UpdateSubnetDetails).
    pub fn update_subnet(
        &self,
        subnet_id: impl Into<String>,
        update_subnet_details: models::UpdateSubnetDetails,
    ) -> operations::UpdateSubnet {
        operations::UpdateSubnet::new(&self.client, subnet_id.into(), update_subnet_details)
    }
}

/// # Subnet topology
impl VirtualNetworkClient {
    /// Gets the subnet topology.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `subnet_id`: The OCID of the subnet.
    pub fn get_subnet_topology(
        &self,
        compartment_id: impl Into<String>,
        subnet_id: impl Into<String>,
    ) -> operations::GetSubnetTopology {
        operations::GetSubnetTopology::new(&self.client, compartment_id.into(), subnet_id.into())
    }
}

/// # Tunnel CPE device configuration
impl VirtualNetworkClient {
    /// Gets the tunnel CPE device configuration.
    ///
    /// - `ipsc_id`: The OCID of the IPSec connection.
    /// - `tunnel_id`: The OCID of the IPSec tunnel.
    pub fn get_tunnel_cpe_device_config(
        &self,
        ipsc_id: impl Into<String>,
        tunnel_id: impl Into<String>,
    ) -> operations::GetTunnelCpeDeviceConfig {
        operations::GetTunnelCpeDeviceConfig::new(&self.client, ipsc_id.into(), tunnel_id.into())
    }

    /// Gets the CPE configuration of an IPSec tunnel, as text.
    ///
    /// - `ipsc_id`: The OCID of the IPSec connection.
    /// - `tunnel_id`: The OCID of the IPSec tunnel.
    pub fn get_tunnel_cpe_device_config_content(
        &self,
        ipsc_id: impl Into<String>,
        tunnel_id: impl Into<String>,
    ) -> operations::GetTunnelCpeDeviceConfigContent {
        operations::GetTunnelCpeDeviceConfigContent::new(
            &self.client,
            ipsc_id.into(),
            tunnel_id.into(),
        )
    }

    /// Updates the tunnel CPE device configuration.
    ///
    /// - `ipsc_id`: The OCID of the IPSec connection.
    /// - `tunnel_id`: The OCID of the IPSec tunnel.
    /// - `update_tunnel_cpe_device_config_details`: The request body:
    ///   [`UpdateTunnelCpeDeviceConfigDetails`](crate::models::UpdateTunnelCpeDeviceConfigDetails).
    pub fn update_tunnel_cpe_device_config(
        &self,
        ipsc_id: impl Into<String>,
        tunnel_id: impl Into<String>,
        update_tunnel_cpe_device_config_details: models::UpdateTunnelCpeDeviceConfigDetails,
    ) -> operations::UpdateTunnelCpeDeviceConfig {
        operations::UpdateTunnelCpeDeviceConfig::new(
            &self.client,
            ipsc_id.into(),
            tunnel_id.into(),
            update_tunnel_cpe_device_config_details,
        )
    }
}

/// # Tunnel route
impl VirtualNetworkClient {
    /// Lists the IPSec connection tunnel routes.
    ///
    /// - `ipsc_id`: The OCID of the IPSec connection.
    /// - `tunnel_id`: The OCID of the IPSec tunnel.
    pub fn list_ip_sec_connection_tunnel_routes(
        &self,
        ipsc_id: impl Into<String>,
        tunnel_id: impl Into<String>,
    ) -> operations::ListIPSecConnectionTunnelRoutes {
        operations::ListIPSecConnectionTunnelRoutes::new(
            &self.client,
            ipsc_id.into(),
            tunnel_id.into(),
        )
    }
}

/// # Tunnel security association
impl VirtualNetworkClient {
    /// Lists the IPSec connection tunnel security associations.
    ///
    /// - `ipsc_id`: The OCID of the IPSec connection.
    /// - `tunnel_id`: The OCID of the IPSec tunnel.
    pub fn list_ip_sec_connection_tunnel_security_associations(
        &self,
        ipsc_id: impl Into<String>,
        tunnel_id: impl Into<String>,
    ) -> operations::ListIPSecConnectionTunnelSecurityAssociations {
        operations::ListIPSecConnectionTunnelSecurityAssociations::new(
            &self.client,
            ipsc_id.into(),
            tunnel_id.into(),
        )
    }
}

/// # VCN
impl VirtualNetworkClient {
    /// Adds an IPv6 VCN CIDR.
    ///
    /// - `vcn_id`: The OCID of the VCN.
    pub fn add_ipv6_vcn_cidr(&self, vcn_id: impl Into<String>) -> operations::AddIpv6VcnCidr {
        operations::AddIpv6VcnCidr::new(&self.client, vcn_id.into())
    }

    /// Adds a VCN CIDR.
    ///
    /// - `vcn_id`: The OCID of the VCN.
    /// - `add_vcn_cidr_details`: The request body:
    ///   [`AddVcnCidrDetails`](crate::models::AddVcnCidrDetails).
    pub fn add_vcn_cidr(
        &self,
        vcn_id: impl Into<String>,
        add_vcn_cidr_details: models::AddVcnCidrDetails,
    ) -> operations::AddVcnCidr {
        operations::AddVcnCidr::new(&self.client, vcn_id.into(), add_vcn_cidr_details)
    }

    /// Moves the VCN to another compartment.
    ///
    /// - `vcn_id`: The OCID of the VCN.
    /// - `change_vcn_compartment_details`: The request body:
    ///   [`ChangeVcnCompartmentDetails`](crate::models::ChangeVcnCompartmentDetails).
    pub fn change_vcn_compartment(
        &self,
        vcn_id: impl Into<String>,
        change_vcn_compartment_details: models::ChangeVcnCompartmentDetails,
    ) -> operations::ChangeVcnCompartment {
        operations::ChangeVcnCompartment::new(
            &self.client,
            vcn_id.into(),
            change_vcn_compartment_details,
        )
    }

    /// Creates a VCN.
    ///
    /// - `create_vcn_details`: The request body:
    ///   [`CreateVcnDetails`](crate::models::CreateVcnDetails).
    #[inline]
    pub fn create_vcn(
        &self,
        create_vcn_details: models::CreateVcnDetails,
    ) -> operations::CreateVcn {
        operations::CreateVcn::new(&self.client, create_vcn_details)
    }

    /// Deletes the VCN.
    ///
    /// - `vcn_id`: The OCID of the VCN.
    pub fn delete_vcn(&self, vcn_id: impl Into<String>) -> operations::DeleteVcn {
        operations::DeleteVcn::new(&self.client, vcn_id.into())
    }

    /// Gets the VCN.
    ///
    /// - `vcn_id`: The OCID of the VCN.
    pub fn get_vcn(&self, vcn_id: impl Into<String>) -> operations::GetVcn {
        operations::GetVcn::new(&self.client, vcn_id.into())
    }

    /// Lists the VCNs.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_vcns(&self, compartment_id: impl Into<String>) -> operations::ListVcns {
        operations::ListVcns::new(&self.client, compartment_id.into())
    }

    /// Modifies the VCN CIDR.
    ///
    /// - `vcn_id`: The OCID of the VCN.
    /// - `modify_vcn_cidr_details`: The request body:
    ///   [`ModifyVcnCidrDetails`](crate::models::ModifyVcnCidrDetails).
    pub fn modify_vcn_cidr(
        &self,
        vcn_id: impl Into<String>,
        modify_vcn_cidr_details: models::ModifyVcnCidrDetails,
    ) -> operations::ModifyVcnCidr {
        operations::ModifyVcnCidr::new(&self.client, vcn_id.into(), modify_vcn_cidr_details)
    }

    /// Patches the IPv6 CIDR blocks of the VCN. Only `REPLACE` instructions are supported, and
    /// `if-match` is required.
    ///
    /// - `vcn_id`: The OCID of the VCN.
    /// - `patch_vcn_details`: The request body:
    ///   [`PatchVcnDetails`](crate::models::PatchVcnDetails).
    pub fn patch_vcn(
        &self,
        vcn_id: impl Into<String>,
        patch_vcn_details: models::PatchVcnDetails,
    ) -> operations::PatchVcn {
        operations::PatchVcn::new(&self.client, vcn_id.into(), patch_vcn_details)
    }

    /// Removes the IPv6 VCN CIDR.
    ///
    /// - `vcn_id`: The OCID of the VCN.
    pub fn remove_ipv6_vcn_cidr(&self, vcn_id: impl Into<String>) -> operations::RemoveIpv6VcnCidr {
        operations::RemoveIpv6VcnCidr::new(&self.client, vcn_id.into())
    }

    /// Removes the VCN CIDR.
    ///
    /// - `vcn_id`: The OCID of the VCN.
    /// - `remove_vcn_cidr_details`: The request body:
    ///   [`RemoveVcnCidrDetails`](crate::models::RemoveVcnCidrDetails).
    pub fn remove_vcn_cidr(
        &self,
        vcn_id: impl Into<String>,
        remove_vcn_cidr_details: models::RemoveVcnCidrDetails,
    ) -> operations::RemoveVcnCidr {
        operations::RemoveVcnCidr::new(&self.client, vcn_id.into(), remove_vcn_cidr_details)
    }

    /// Updates the VCN.
    ///
    /// - `vcn_id`: The OCID of the VCN.
    /// - `update_vcn_details`: The request body:
    ///   [`UpdateVcnDetails`](crate::models::UpdateVcnDetails).
    pub fn update_vcn(
        &self,
        vcn_id: impl Into<String>,
        update_vcn_details: models::UpdateVcnDetails,
    ) -> operations::UpdateVcn {
        operations::UpdateVcn::new(&self.client, vcn_id.into(), update_vcn_details)
    }
}

/// # VCN DNS resolver association
impl VirtualNetworkClient {
    /// Gets the VCN DNS resolver association.
    ///
    /// - `vcn_id`: The OCID of the VCN.
    pub fn get_vcn_dns_resolver_association(
        &self,
        vcn_id: impl Into<String>,
    ) -> operations::GetVcnDnsResolverAssociation {
        operations::GetVcnDnsResolverAssociation::new(&self.client, vcn_id.into())
    }
}

/// # VCN topology
impl VirtualNetworkClient {
    /// Gets the VCN topology.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `vcn_id`: The OCID of the VCN.
    pub fn get_vcn_topology(
        &self,
        compartment_id: impl Into<String>,
        vcn_id: impl Into<String>,
    ) -> operations::GetVcnTopology {
        operations::GetVcnTopology::new(&self.client, compartment_id.into(), vcn_id.into())
    }
}

/// # VLAN
impl VirtualNetworkClient {
    /// Moves the VLAN to another compartment.
    ///
    /// - `vlan_id`: The OCID of the VLAN. Applies only to the Oracle Cloud VMware Solution.
    /// - `change_vlan_compartment_details`: The request body:
    ///   [`ChangeVlanCompartmentDetails`](crate::models::ChangeVlanCompartmentDetails).
    pub fn change_vlan_compartment(
        &self,
        vlan_id: impl Into<String>,
        change_vlan_compartment_details: models::ChangeVlanCompartmentDetails,
    ) -> operations::ChangeVlanCompartment {
        operations::ChangeVlanCompartment::new(
            &self.client,
            vlan_id.into(),
            change_vlan_compartment_details,
        )
    }

    /// Creates a VLAN.
    ///
    /// - `create_vlan_details`: The request body:
    ///   [`CreateVlanDetails`](crate::models::CreateVlanDetails).
    #[inline]
    pub fn create_vlan(
        &self,
        create_vlan_details: models::CreateVlanDetails,
    ) -> operations::CreateVlan {
        operations::CreateVlan::new(&self.client, create_vlan_details)
    }

    /// Deletes the VLAN.
    ///
    /// - `vlan_id`: The OCID of the VLAN. Applies only to the Oracle Cloud VMware Solution.
    pub fn delete_vlan(&self, vlan_id: impl Into<String>) -> operations::DeleteVlan {
        operations::DeleteVlan::new(&self.client, vlan_id.into())
    }

    /// Gets the VLAN.
    ///
    /// - `vlan_id`: The OCID of the VLAN. Applies only to the Oracle Cloud VMware Solution.
    pub fn get_vlan(&self, vlan_id: impl Into<String>) -> operations::GetVlan {
        operations::GetVlan::new(&self.client, vlan_id.into())
    }

    /// Lists the VLANs.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_vlans(&self, compartment_id: impl Into<String>) -> operations::ListVlans {
        operations::ListVlans::new(&self.client, compartment_id.into())
    }

    /// Updates the VLAN.
    ///
    /// - `vlan_id`: The OCID of the VLAN. Applies only to the Oracle Cloud VMware Solution.
    /// - `update_vlan_details`: The request body:
    ///   [`UpdateVlanDetails`](crate::models::UpdateVlanDetails).
    pub fn update_vlan(
        &self,
        vlan_id: impl Into<String>,
        update_vlan_details: models::UpdateVlanDetails,
    ) -> operations::UpdateVlan {
        operations::UpdateVlan::new(&self.client, vlan_id.into(), update_vlan_details)
    }
}

/// # VNIC
impl VirtualNetworkClient {
    /// Gets the VNIC.
    ///
    /// - `vnic_id`: The OCID of the VNIC.
    pub fn get_vnic(&self, vnic_id: impl Into<String>) -> operations::GetVnic {
        operations::GetVnic::new(&self.client, vnic_id.into())
    }

    /// Updates the VNIC.
    ///
    /// - `vnic_id`: The OCID of the VNIC.
    /// - `update_vnic_details`: The request body:
    ///   [`UpdateVnicDetails`](crate::models::UpdateVnicDetails).
    pub fn update_vnic(
        &self,
        vnic_id: impl Into<String>,
        update_vnic_details: models::UpdateVnicDetails,
    ) -> operations::UpdateVnic {
        operations::UpdateVnic::new(&self.client, vnic_id.into(), update_vnic_details)
    }
}

/// # VTAP
impl VirtualNetworkClient {
    /// Moves the VTAP to another compartment.
    ///
    /// - `vtap_id`: The OCID of the VTAP.
    /// - `change_vtap_compartment_details`: The request body:
    ///   [`ChangeVtapCompartmentDetails`](crate::models::ChangeVtapCompartmentDetails).
    pub fn change_vtap_compartment(
        &self,
        vtap_id: impl Into<String>,
        change_vtap_compartment_details: models::ChangeVtapCompartmentDetails,
    ) -> operations::ChangeVtapCompartment {
        operations::ChangeVtapCompartment::new(
            &self.client,
            vtap_id.into(),
            change_vtap_compartment_details,
        )
    }

    /// Creates a VTAP.
    ///
    /// - `create_vtap_details`: The request body:
    ///   [`CreateVtapDetails`](crate::models::CreateVtapDetails).
    #[inline]
    pub fn create_vtap(
        &self,
        create_vtap_details: models::CreateVtapDetails,
    ) -> operations::CreateVtap {
        operations::CreateVtap::new(&self.client, create_vtap_details)
    }

    /// Deletes the VTAP.
    ///
    /// - `vtap_id`: The OCID of the VTAP.
    pub fn delete_vtap(&self, vtap_id: impl Into<String>) -> operations::DeleteVtap {
        operations::DeleteVtap::new(&self.client, vtap_id.into())
    }

    /// Gets the VTAP.
    ///
    /// - `vtap_id`: The OCID of the VTAP.
    pub fn get_vtap(&self, vtap_id: impl Into<String>) -> operations::GetVtap {
        operations::GetVtap::new(&self.client, vtap_id.into())
    }

    /// Lists the VTAPs.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_vtaps(&self, compartment_id: impl Into<String>) -> operations::ListVtaps {
        operations::ListVtaps::new(&self.client, compartment_id.into())
    }

    /// Updates the VTAP.
    ///
    /// - `vtap_id`: The OCID of the VTAP.
    /// - `update_vtap_details`: The request body:
    ///   [`UpdateVtapDetails`](crate::models::UpdateVtapDetails).
    pub fn update_vtap(
        &self,
        vtap_id: impl Into<String>,
        update_vtap_details: models::UpdateVtapDetails,
    ) -> operations::UpdateVtap {
        operations::UpdateVtap::new(&self.client, vtap_id.into(), update_vtap_details)
    }
}

/// # Virtual circuit
impl VirtualNetworkClient {
    /// Moves the virtual circuit to another compartment.
    ///
    /// - `virtual_circuit_id`: The OCID of the virtual circuit.
    /// - `change_virtual_circuit_compartment_details`: The request body:
    ///   [`ChangeVirtualCircuitCompartmentDetails`](crate::models::ChangeVirtualCircuitCompartmentDetails).
    pub fn change_virtual_circuit_compartment(
        &self,
        virtual_circuit_id: impl Into<String>,
        change_virtual_circuit_compartment_details: models::ChangeVirtualCircuitCompartmentDetails,
    ) -> operations::ChangeVirtualCircuitCompartment {
        operations::ChangeVirtualCircuitCompartment::new(
            &self.client,
            virtual_circuit_id.into(),
            change_virtual_circuit_compartment_details,
        )
    }

    /// Creates a virtual circuit.
    ///
    /// - `create_virtual_circuit_details`: The request body:
    ///   [`CreateVirtualCircuitDetails`](crate::models::CreateVirtualCircuitDetails).
    #[inline]
    pub fn create_virtual_circuit(
        &self,
        create_virtual_circuit_details: models::CreateVirtualCircuitDetails,
    ) -> operations::CreateVirtualCircuit {
        operations::CreateVirtualCircuit::new(&self.client, create_virtual_circuit_details)
    }

    /// Deletes the virtual circuit.
    ///
    /// - `virtual_circuit_id`: The OCID of the virtual circuit.
    pub fn delete_virtual_circuit(
        &self,
        virtual_circuit_id: impl Into<String>,
    ) -> operations::DeleteVirtualCircuit {
        operations::DeleteVirtualCircuit::new(&self.client, virtual_circuit_id.into())
    }

    /// Gets the virtual circuit.
    ///
    /// - `virtual_circuit_id`: The OCID of the virtual circuit.
    pub fn get_virtual_circuit(
        &self,
        virtual_circuit_id: impl Into<String>,
    ) -> operations::GetVirtualCircuit {
        operations::GetVirtualCircuit::new(&self.client, virtual_circuit_id.into())
    }

    /// Lists the virtual circuits.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_virtual_circuits(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListVirtualCircuits {
        operations::ListVirtualCircuits::new(&self.client, compartment_id.into())
    }

    /// Updates the virtual circuit.
    ///
    /// - `virtual_circuit_id`: The OCID of the virtual circuit.
    /// - `update_virtual_circuit_details`: The request body:
    ///   [`UpdateVirtualCircuitDetails`](crate::models::UpdateVirtualCircuitDetails).
    pub fn update_virtual_circuit(
        &self,
        virtual_circuit_id: impl Into<String>,
        update_virtual_circuit_details: models::UpdateVirtualCircuitDetails,
    ) -> operations::UpdateVirtualCircuit {
        operations::UpdateVirtualCircuit::new(
            &self.client,
            virtual_circuit_id.into(),
            update_virtual_circuit_details,
        )
    }
}

/// # Virtual circuit associated tunnel
impl VirtualNetworkClient {
    /// Lists the virtual circuit associated tunnels.
    ///
    /// - `virtual_circuit_id`: The OCID of the virtual circuit.
    pub fn list_virtual_circuit_associated_tunnels(
        &self,
        virtual_circuit_id: impl Into<String>,
    ) -> operations::ListVirtualCircuitAssociatedTunnels {
        operations::ListVirtualCircuitAssociatedTunnels::new(
            &self.client,
            virtual_circuit_id.into(),
        )
    }
}

/// # Virtual circuit bandwidth shape
impl VirtualNetworkClient {
    /// Lists the virtual circuit bandwidth shapes.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_virtual_circuit_bandwidth_shapes(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListVirtualCircuitBandwidthShapes {
        operations::ListVirtualCircuitBandwidthShapes::new(&self.client, compartment_id.into())
    }
}

/// # Virtual circuit public prefix
impl VirtualNetworkClient {
    /// Adds virtual circuit public prefixes in bulk.
    ///
    /// - `virtual_circuit_id`: The OCID of the virtual circuit.
    /// - `bulk_add_virtual_circuit_public_prefixes_details`: The request body:
    ///   [`BulkAddVirtualCircuitPublicPrefixesDetails`](crate::models::BulkAddVirtualCircuitPublicPrefixesDetails).
    pub fn bulk_add_virtual_circuit_public_prefixes(
        &self,
        virtual_circuit_id: impl Into<String>,
        bulk_add_virtual_circuit_public_prefixes_details: models::BulkAddVirtualCircuitPublicPrefixesDetails,
    ) -> operations::BulkAddVirtualCircuitPublicPrefixes {
        operations::BulkAddVirtualCircuitPublicPrefixes::new(
            &self.client,
            virtual_circuit_id.into(),
            bulk_add_virtual_circuit_public_prefixes_details,
        )
    }

    /// Deletes the virtual circuit public prefixes in bulk.
    ///
    /// - `virtual_circuit_id`: The OCID of the virtual circuit.
    /// - `bulk_delete_virtual_circuit_public_prefixes_details`: The request body:
    ///   [`BulkDeleteVirtualCircuitPublicPrefixesDetails`](crate::models::BulkDeleteVirtualCircuitPublicPrefixesDetails).
    pub fn bulk_delete_virtual_circuit_public_prefixes(
        &self,
        virtual_circuit_id: impl Into<String>,
        bulk_delete_virtual_circuit_public_prefixes_details: models::BulkDeleteVirtualCircuitPublicPrefixesDetails,
    ) -> operations::BulkDeleteVirtualCircuitPublicPrefixes {
        operations::BulkDeleteVirtualCircuitPublicPrefixes::new(
            &self.client,
            virtual_circuit_id.into(),
            bulk_delete_virtual_circuit_public_prefixes_details,
        )
    }

    /// Lists the virtual circuit public prefixes.
    ///
    /// - `virtual_circuit_id`: The OCID of the virtual circuit.
    pub fn list_virtual_circuit_public_prefixes(
        &self,
        virtual_circuit_id: impl Into<String>,
    ) -> operations::ListVirtualCircuitPublicPrefixes {
        operations::ListVirtualCircuitPublicPrefixes::new(&self.client, virtual_circuit_id.into())
    }
}

client!(VirtualNetworkClient);
