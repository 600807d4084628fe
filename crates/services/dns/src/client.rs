// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("dns", "https://dns.{region}.oci.{secondLevelDomain}", "/20180115");

/// A client for the DNS API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_dns::{Config, DnsClient};
///
/// # async fn example() -> Result<(), oci_sdk_dns::Error> {
/// let config = Config::load().await?;
/// let client = DnsClient::new(&config)?;
///
/// let mut items = client.list_zones("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DnsClient {
    client: Client,
}

impl DnsClient {
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

/// # RR set
impl DnsClient {
    /// Deletes the RR set.
    ///
    /// - `zone_name_or_id`: The name or OCID of the zone.
    /// - `domain`: The domain.
    /// - `rtype`: The type of the DNS record or RRSet.
    pub fn delete_rr_set(
        &self,
        zone_name_or_id: impl Into<String>,
        domain: impl Into<String>,
        rtype: impl Into<String>,
    ) -> operations::DeleteRRSet {
        operations::DeleteRRSet::new(
            &self.client,
            zone_name_or_id.into(),
            domain.into(),
            rtype.into(),
        )
    }

    /// Gets the RR set.
    ///
    /// - `zone_name_or_id`: The name or OCID of the zone.
    /// - `domain`: The domain.
    /// - `rtype`: The type of the DNS record or RRSet.
    pub fn get_rr_set(
        &self,
        zone_name_or_id: impl Into<String>,
        domain: impl Into<String>,
        rtype: impl Into<String>,
    ) -> operations::GetRRSet {
        operations::GetRRSet::new(&self.client, zone_name_or_id.into(), domain.into(), rtype.into())
    }

    /// Patches the RR set.
    ///
    /// - `zone_name_or_id`: The name or OCID of the zone.
    /// - `domain`: The domain.
    /// - `rtype`: The type of the DNS record or RRSet.
    /// - `patch_rr_set_details`: The request body:
    ///   [`PatchRRSetDetails`](crate::models::PatchRRSetDetails).
    pub fn patch_rr_set(
        &self,
        zone_name_or_id: impl Into<String>,
        domain: impl Into<String>,
        rtype: impl Into<String>,
        patch_rr_set_details: models::PatchRRSetDetails,
    ) -> operations::PatchRRSet {
        operations::PatchRRSet::new(
            &self.client,
            zone_name_or_id.into(),
            domain.into(),
            rtype.into(),
            patch_rr_set_details,
        )
    }

    /// Updates the RR set.
    ///
    /// - `zone_name_or_id`: The name or OCID of the zone.
    /// - `domain`: The domain.
    /// - `rtype`: The type of the DNS record or RRSet.
    /// - `update_rr_set_details`: The request body:
    ///   [`UpdateRRSetDetails`](crate::models::UpdateRRSetDetails).
    pub fn update_rr_set(
        &self,
        zone_name_or_id: impl Into<String>,
        domain: impl Into<String>,
        rtype: impl Into<String>,
        update_rr_set_details: models::UpdateRRSetDetails,
    ) -> operations::UpdateRRSet {
        operations::UpdateRRSet::new(
            &self.client,
            zone_name_or_id.into(),
            domain.into(),
            rtype.into(),
            update_rr_set_details,
        )
    }
}

/// # Records
impl DnsClient {
    /// Deletes the domain records.
    ///
    /// - `zone_name_or_id`: The name or OCID of the zone.
    /// - `domain`: The domain.
    pub fn delete_domain_records(
        &self,
        zone_name_or_id: impl Into<String>,
        domain: impl Into<String>,
    ) -> operations::DeleteDomainRecords {
        operations::DeleteDomainRecords::new(&self.client, zone_name_or_id.into(), domain.into())
    }

    /// Gets the domain records.
    ///
    /// - `zone_name_or_id`: The name or OCID of the zone.
    /// - `domain`: The domain.
    pub fn get_domain_records(
        &self,
        zone_name_or_id: impl Into<String>,
        domain: impl Into<String>,
    ) -> operations::GetDomainRecords {
        operations::GetDomainRecords::new(&self.client, zone_name_or_id.into(), domain.into())
    }

    /// Gets the zone records.
    ///
    /// - `zone_name_or_id`: The name or OCID of the zone.
    pub fn get_zone_records(
        &self,
        zone_name_or_id: impl Into<String>,
    ) -> operations::GetZoneRecords {
        operations::GetZoneRecords::new(&self.client, zone_name_or_id.into())
    }

    /// Patches the domain records.
    ///
    /// - `zone_name_or_id`: The name or OCID of the zone.
    /// - `domain`: The domain.
    /// - `patch_domain_records_details`: The request body:
    ///   [`PatchDomainRecordsDetails`](crate::models::PatchDomainRecordsDetails).
    pub fn patch_domain_records(
        &self,
        zone_name_or_id: impl Into<String>,
        domain: impl Into<String>,
        patch_domain_records_details: models::PatchDomainRecordsDetails,
    ) -> operations::PatchDomainRecords {
        operations::PatchDomainRecords::new(
            &self.client,
            zone_name_or_id.into(),
            domain.into(),
            patch_domain_records_details,
        )
    }

    /// Patches the zone records.
    ///
    /// - `zone_name_or_id`: The name or OCID of the zone.
    /// - `patch_zone_records_details`: The request body:
    ///   [`PatchZoneRecordsDetails`](crate::models::PatchZoneRecordsDetails).
    pub fn patch_zone_records(
        &self,
        zone_name_or_id: impl Into<String>,
        patch_zone_records_details: models::PatchZoneRecordsDetails,
    ) -> operations::PatchZoneRecords {
        operations::PatchZoneRecords::new(
            &self.client,
            zone_name_or_id.into(),
            patch_zone_records_details,
        )
    }

    /// Updates the domain records.
    ///
    /// - `zone_name_or_id`: The name or OCID of the zone.
    /// - `domain`: The domain.
    /// - `update_domain_records_details`: The request body:
    ///   [`UpdateDomainRecordsDetails`](crate::models::UpdateDomainRecordsDetails).
    pub fn update_domain_records(
        &self,
        zone_name_or_id: impl Into<String>,
        domain: impl Into<String>,
        update_domain_records_details: models::UpdateDomainRecordsDetails,
    ) -> operations::UpdateDomainRecords {
        operations::UpdateDomainRecords::new(
            &self.client,
            zone_name_or_id.into(),
            domain.into(),
            update_domain_records_details,
        )
    }

    /// Updates the zone records.
    ///
    /// - `zone_name_or_id`: The name or OCID of the zone.
    /// - `update_zone_records_details`: The request body:
    ///   [`UpdateZoneRecordsDetails`](crate::models::UpdateZoneRecordsDetails).
    pub fn update_zone_records(
        &self,
        zone_name_or_id: impl Into<String>,
        update_zone_records_details: models::UpdateZoneRecordsDetails,
    ) -> operations::UpdateZoneRecords {
        operations::UpdateZoneRecords::new(
            &self.client,
            zone_name_or_id.into(),
            update_zone_records_details,
        )
    }
}

/// # Resolver
impl DnsClient {
    /// Moves the resolver to another compartment.
    ///
    /// - `resolver_id`: The OCID of the resolver.
    /// - `change_resolver_compartment_details`: The request body:
    ///   [`ChangeResolverCompartmentDetails`](crate::models::ChangeResolverCompartmentDetails).
    pub fn change_resolver_compartment(
        &self,
        resolver_id: impl Into<String>,
        change_resolver_compartment_details: models::ChangeResolverCompartmentDetails,
    ) -> operations::ChangeResolverCompartment {
        operations::ChangeResolverCompartment::new(
            &self.client,
            resolver_id.into(),
            change_resolver_compartment_details,
        )
    }

    /// Gets the resolver.
    ///
    /// - `resolver_id`: The OCID of the resolver.
    pub fn get_resolver(&self, resolver_id: impl Into<String>) -> operations::GetResolver {
        operations::GetResolver::new(&self.client, resolver_id.into())
    }

    /// Lists the resolvers.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_resolvers(&self, compartment_id: impl Into<String>) -> operations::ListResolvers {
        operations::ListResolvers::new(&self.client, compartment_id.into())
    }

    /// Updates the resolver.
    ///
    /// - `resolver_id`: The OCID of the resolver.
    /// - `update_resolver_details`: The request body:
    ///   [`UpdateResolverDetails`](crate::models::UpdateResolverDetails).
    pub fn update_resolver(
        &self,
        resolver_id: impl Into<String>,
        update_resolver_details: models::UpdateResolverDetails,
    ) -> operations::UpdateResolver {
        operations::UpdateResolver::new(&self.client, resolver_id.into(), update_resolver_details)
    }
}

/// # Resolver endpoint
impl DnsClient {
    /// Creates a resolver endpoint.
    ///
    /// - `resolver_id`: The OCID of the resolver.
    /// - `create_resolver_endpoint_details`: The request body:
    ///   [`CreateResolverEndpointDetails`](crate::models::CreateResolverEndpointDetails).
    pub fn create_resolver_endpoint(
        &self,
        resolver_id: impl Into<String>,
        create_resolver_endpoint_details: impl Into<models::CreateResolverEndpointDetails>,
    ) -> operations::CreateResolverEndpoint {
        operations::CreateResolverEndpoint::new(
            &self.client,
            resolver_id.into(),
            create_resolver_endpoint_details.into(),
        )
    }

    /// Deletes the resolver endpoint.
    ///
    /// - `resolver_id`: The OCID of the resolver.
    /// - `resolver_endpoint_name`: The name of the resolver endpoint.
    pub fn delete_resolver_endpoint(
        &self,
        resolver_id: impl Into<String>,
        resolver_endpoint_name: impl Into<String>,
    ) -> operations::DeleteResolverEndpoint {
        operations::DeleteResolverEndpoint::new(
            &self.client,
            resolver_id.into(),
            resolver_endpoint_name.into(),
        )
    }

    /// Gets the resolver endpoint.
    ///
    /// - `resolver_id`: The OCID of the resolver.
    /// - `resolver_endpoint_name`: The name of the resolver endpoint.
    pub fn get_resolver_endpoint(
        &self,
        resolver_id: impl Into<String>,
        resolver_endpoint_name: impl Into<String>,
    ) -> operations::GetResolverEndpoint {
        operations::GetResolverEndpoint::new(
            &self.client,
            resolver_id.into(),
            resolver_endpoint_name.into(),
        )
    }

    /// Lists the resolver endpoints.
    ///
    /// - `resolver_id`: The OCID of the resolver.
    pub fn list_resolver_endpoints(
        &self,
        resolver_id: impl Into<String>,
    ) -> operations::ListResolverEndpoints {
        operations::ListResolverEndpoints::new(&self.client, resolver_id.into())
    }

    /// Updates the resolver endpoint.
    ///
    /// - `resolver_id`: The OCID of the resolver.
    /// - `resolver_endpoint_name`: The name of the resolver endpoint.
    /// - `update_resolver_endpoint_details`: The request body:
    ///   [`UpdateResolverEndpointDetails`](crate::models::UpdateResolverEndpointDetails).
    pub fn update_resolver_endpoint(
        &self,
        resolver_id: impl Into<String>,
        resolver_endpoint_name: impl Into<String>,
        update_resolver_endpoint_details: impl Into<models::UpdateResolverEndpointDetails>,
    ) -> operations::UpdateResolverEndpoint {
        operations::UpdateResolverEndpoint::new(
            &self.client,
            resolver_id.into(),
            resolver_endpoint_name.into(),
            update_resolver_endpoint_details.into(),
        )
    }
}

/// # Steering policy
impl DnsClient {
    /// Moves the steering policy to another compartment.
    ///
    /// - `steering_policy_id`: The OCID of the steering policy.
    /// - `change_steering_policy_compartment_details`: The request body:
    ///   [`ChangeSteeringPolicyCompartmentDetails`](crate::models::ChangeSteeringPolicyCompartmentDetails).
    pub fn change_steering_policy_compartment(
        &self,
        steering_policy_id: impl Into<String>,
        change_steering_policy_compartment_details: models::ChangeSteeringPolicyCompartmentDetails,
    ) -> operations::ChangeSteeringPolicyCompartment {
        operations::ChangeSteeringPolicyCompartment::new(
            &self.client,
            steering_policy_id.into(),
            change_steering_policy_compartment_details,
        )
    }

    /// Creates a steering policy.
    ///
    /// - `create_steering_policy_details`: The request body:
    ///   [`CreateSteeringPolicyDetails`](crate::models::CreateSteeringPolicyDetails).
    #[inline]
    pub fn create_steering_policy(
        &self,
        create_steering_policy_details: models::CreateSteeringPolicyDetails,
    ) -> operations::CreateSteeringPolicy {
        operations::CreateSteeringPolicy::new(&self.client, create_steering_policy_details)
    }

    /// Deletes the steering policy.
    ///
    /// - `steering_policy_id`: The OCID of the steering policy.
    pub fn delete_steering_policy(
        &self,
        steering_policy_id: impl Into<String>,
    ) -> operations::DeleteSteeringPolicy {
        operations::DeleteSteeringPolicy::new(&self.client, steering_policy_id.into())
    }

    /// Gets the steering policy.
    ///
    /// - `steering_policy_id`: The OCID of the steering policy.
    pub fn get_steering_policy(
        &self,
        steering_policy_id: impl Into<String>,
    ) -> operations::GetSteeringPolicy {
        operations::GetSteeringPolicy::new(&self.client, steering_policy_id.into())
    }

    /// Lists the steering policies.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_steering_policies(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSteeringPolicies {
        operations::ListSteeringPolicies::new(&self.client, compartment_id.into())
    }

    /// Updates the steering policy.
    ///
    /// - `steering_policy_id`: The OCID of the steering policy.
    /// - `update_steering_policy_details`: The request body:
    ///   [`UpdateSteeringPolicyDetails`](crate::models::UpdateSteeringPolicyDetails).
    pub fn update_steering_policy(
        &self,
        steering_policy_id: impl Into<String>,
        update_steering_policy_details: models::UpdateSteeringPolicyDetails,
    ) -> operations::UpdateSteeringPolicy {
        operations::UpdateSteeringPolicy::new(
            &self.client,
            steering_policy_id.into(),
            update_steering_policy_details,
        )
    }
}

/// # Steering policy attachment
impl DnsClient {
    /// Creates a steering policy attachment.
    ///
    /// - `create_steering_policy_attachment_details`: The request body:
    ///   [`CreateSteeringPolicyAttachmentDetails`](crate::models::CreateSteeringPolicyAttachmentDetails).
    #[inline]
    pub fn create_steering_policy_attachment(
        &self,
        create_steering_policy_attachment_details: models::CreateSteeringPolicyAttachmentDetails,
    ) -> operations::CreateSteeringPolicyAttachment {
        operations::CreateSteeringPolicyAttachment::new(
            &self.client,
            create_steering_policy_attachment_details,
        )
    }

    /// Deletes the steering policy attachment.
    ///
    /// - `steering_policy_attachment_id`: The OCID of the steering policy attachment.
    pub fn delete_steering_policy_attachment(
        &self,
        steering_policy_attachment_id: impl Into<String>,
    ) -> operations::DeleteSteeringPolicyAttachment {
        operations::DeleteSteeringPolicyAttachment::new(
            &self.client,
            steering_policy_attachment_id.into(),
        )
    }

    /// Gets the steering policy attachment.
    ///
    /// - `steering_policy_attachment_id`: The OCID of the steering policy attachment.
    pub fn get_steering_policy_attachment(
        &self,
        steering_policy_attachment_id: impl Into<String>,
    ) -> operations::GetSteeringPolicyAttachment {
        operations::GetSteeringPolicyAttachment::new(
            &self.client,
            steering_policy_attachment_id.into(),
        )
    }

    /// Lists the steering policy attachments.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_steering_policy_attachments(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSteeringPolicyAttachments {
        operations::ListSteeringPolicyAttachments::new(&self.client, compartment_id.into())
    }

    /// Updates the steering policy attachment.
    ///
    /// - `steering_policy_attachment_id`: The OCID of the steering policy attachment.
    /// - `update_steering_policy_attachment_details`: The request body:
    ///   [`UpdateSteeringPolicyAttachmentDetails`](crate::models::UpdateSteeringPolicyAttachmentDetails).
    pub fn update_steering_policy_attachment(
        &self,
        steering_policy_attachment_id: impl Into<String>,
        update_steering_policy_attachment_details: models::UpdateSteeringPolicyAttachmentDetails,
    ) -> operations::UpdateSteeringPolicyAttachment {
        operations::UpdateSteeringPolicyAttachment::new(
            &self.client,
            steering_policy_attachment_id.into(),
            update_steering_policy_attachment_details,
        )
    }
}

/// # TSIG key
impl DnsClient {
    /// Moves the TSIG key to another compartment.
    ///
    /// - `tsig_key_id`: The OCID of the TSIG key.
    /// - `change_tsig_key_compartment_details`: The request body:
    ///   [`ChangeTsigKeyCompartmentDetails`](crate::models::ChangeTsigKeyCompartmentDetails).
    pub fn change_tsig_key_compartment(
        &self,
        tsig_key_id: impl Into<String>,
        change_tsig_key_compartment_details: models::ChangeTsigKeyCompartmentDetails,
    ) -> operations::ChangeTsigKeyCompartment {
        operations::ChangeTsigKeyCompartment::new(
            &self.client,
            tsig_key_id.into(),
            change_tsig_key_compartment_details,
        )
    }

    /// Creates a TSIG key.
    ///
    /// - `create_tsig_key_details`: The request body:
    ///   [`CreateTsigKeyDetails`](crate::models::CreateTsigKeyDetails).
    #[inline]
    pub fn create_tsig_key(
        &self,
        create_tsig_key_details: models::CreateTsigKeyDetails,
    ) -> operations::CreateTsigKey {
        operations::CreateTsigKey::new(&self.client, create_tsig_key_details)
    }

    /// Deletes the TSIG key.
    ///
    /// - `tsig_key_id`: The OCID of the TSIG key.
    pub fn delete_tsig_key(&self, tsig_key_id: impl Into<String>) -> operations::DeleteTsigKey {
        operations::DeleteTsigKey::new(&self.client, tsig_key_id.into())
    }

    /// Gets the TSIG key.
    ///
    /// - `tsig_key_id`: The OCID of the TSIG key.
    pub fn get_tsig_key(&self, tsig_key_id: impl Into<String>) -> operations::GetTsigKey {
        operations::GetTsigKey::new(&self.client, tsig_key_id.into())
    }

    /// Lists the TSIG keys.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_tsig_keys(&self, compartment_id: impl Into<String>) -> operations::ListTsigKeys {
        operations::ListTsigKeys::new(&self.client, compartment_id.into())
    }

    /// Updates the TSIG key.
    ///
    /// - `tsig_key_id`: The OCID of the TSIG key.
    /// - `update_tsig_key_details`: The request body:
    ///   [`UpdateTsigKeyDetails`](crate::models::UpdateTsigKeyDetails).
    pub fn update_tsig_key(
        &self,
        tsig_key_id: impl Into<String>,
        update_tsig_key_details: models::UpdateTsigKeyDetails,
    ) -> operations::UpdateTsigKey {
        operations::UpdateTsigKey::new(&self.client, tsig_key_id.into(), update_tsig_key_details)
    }
}

/// # View
impl DnsClient {
    /// Moves the view to another compartment.
    ///
    /// - `view_id`: The OCID of the view.
    /// - `change_view_compartment_details`: The request body:
    ///   [`ChangeViewCompartmentDetails`](crate::models::ChangeViewCompartmentDetails).
    pub fn change_view_compartment(
        &self,
        view_id: impl Into<String>,
        change_view_compartment_details: models::ChangeViewCompartmentDetails,
    ) -> operations::ChangeViewCompartment {
        operations::ChangeViewCompartment::new(
            &self.client,
            view_id.into(),
            change_view_compartment_details,
        )
    }

    /// Creates a view.
    ///
    /// - `create_view_details`: The request body:
    ///   [`CreateViewDetails`](crate::models::CreateViewDetails).
    #[inline]
    pub fn create_view(
        &self,
        create_view_details: models::CreateViewDetails,
    ) -> operations::CreateView {
        operations::CreateView::new(&self.client, create_view_details)
    }

    /// Deletes the view.
    ///
    /// - `view_id`: The OCID of the view.
    pub fn delete_view(&self, view_id: impl Into<String>) -> operations::DeleteView {
        operations::DeleteView::new(&self.client, view_id.into())
    }

    /// Gets the view.
    ///
    /// - `view_id`: The OCID of the view.
    pub fn get_view(&self, view_id: impl Into<String>) -> operations::GetView {
        operations::GetView::new(&self.client, view_id.into())
    }

    /// Lists the views.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_views(&self, compartment_id: impl Into<String>) -> operations::ListViews {
        operations::ListViews::new(&self.client, compartment_id.into())
    }

    /// Updates the view.
    ///
    /// - `view_id`: The OCID of the view.
    /// - `update_view_details`: The request body:
    ///   [`UpdateViewDetails`](crate::models::UpdateViewDetails).
    pub fn update_view(
        &self,
        view_id: impl Into<String>,
        update_view_details: models::UpdateViewDetails,
    ) -> operations::UpdateView {
        operations::UpdateView::new(&self.client, view_id.into(), update_view_details)
    }
}

/// # Zone
impl DnsClient {
    /// Moves the zone to another compartment.
    ///
    /// - `zone_id`: The OCID of the zone.
    /// - `change_zone_compartment_details`: The request body:
    ///   [`ChangeZoneCompartmentDetails`](crate::models::ChangeZoneCompartmentDetails).
    pub fn change_zone_compartment(
        &self,
        zone_id: impl Into<String>,
        change_zone_compartment_details: models::ChangeZoneCompartmentDetails,
    ) -> operations::ChangeZoneCompartment {
        operations::ChangeZoneCompartment::new(
            &self.client,
            zone_id.into(),
            change_zone_compartment_details,
        )
    }

    /// Creates a zone.
    ///
    /// - `create_zone_base_details`: The request body:
    ///   [`CreateZoneBaseDetails`](crate::models::CreateZoneBaseDetails).
    pub fn create_zone(
        &self,
        create_zone_base_details: impl Into<models::CreateZoneBaseDetails>,
    ) -> operations::CreateZone {
        operations::CreateZone::new(&self.client, create_zone_base_details.into())
    }

    /// Creates a zone from the zone file.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `body`: The bytes of the request body.
    pub fn create_zone_from_zone_file(
        &self,
        compartment_id: impl Into<String>,
        body: impl Into<Body>,
    ) -> operations::CreateZoneFromZoneFile {
        operations::CreateZoneFromZoneFile::new(&self.client, compartment_id.into(), body.into())
    }

    /// Deletes the zone.
    ///
    /// - `zone_name_or_id`: The name or OCID of the zone.
    pub fn delete_zone(&self, zone_name_or_id: impl Into<String>) -> operations::DeleteZone {
        operations::DeleteZone::new(&self.client, zone_name_or_id.into())
    }

    /// Gets the zone.
    ///
    /// - `zone_name_or_id`: The name or OCID of the zone.
    pub fn get_zone(&self, zone_name_or_id: impl Into<String>) -> operations::GetZone {
        operations::GetZone::new(&self.client, zone_name_or_id.into())
    }

    /// Gets the zone content.
    ///
    /// - `zone_name_or_id`: The name or OCID of the zone.
    pub fn get_zone_content(
        &self,
        zone_name_or_id: impl Into<String>,
    ) -> operations::GetZoneContent {
        operations::GetZoneContent::new(&self.client, zone_name_or_id.into())
    }

    /// Lists the zones.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_zones(&self, compartment_id: impl Into<String>) -> operations::ListZones {
        operations::ListZones::new(&self.client, compartment_id.into())
    }

    /// Promotes the zone DNSSEC key version.
    ///
    /// - `zone_id`: The OCID of the zone.
    /// - `promote_zone_dnssec_key_version_details`: The request body:
    ///   [`PromoteZoneDnssecKeyVersionDetails`](crate::models::PromoteZoneDnssecKeyVersionDetails).
    pub fn promote_zone_dnssec_key_version(
        &self,
        zone_id: impl Into<String>,
        promote_zone_dnssec_key_version_details: models::PromoteZoneDnssecKeyVersionDetails,
    ) -> operations::PromoteZoneDnssecKeyVersion {
        operations::PromoteZoneDnssecKeyVersion::new(
            &self.client,
            zone_id.into(),
            promote_zone_dnssec_key_version_details,
        )
    }

    /// Stages the zone DNSSEC key version.
    ///
    /// - `zone_id`: The OCID of the zone.
    /// - `stage_zone_dnssec_key_version_details`: The request body:
    ///   [`StageZoneDnssecKeyVersionDetails`](crate::models::StageZoneDnssecKeyVersionDetails).
    pub fn stage_zone_dnssec_key_version(
        &self,
        zone_id: impl Into<String>,
        stage_zone_dnssec_key_version_details: models::StageZoneDnssecKeyVersionDetails,
    ) -> operations::StageZoneDnssecKeyVersion {
        operations::StageZoneDnssecKeyVersion::new(
            &self.client,
            zone_id.into(),
            stage_zone_dnssec_key_version_details,
        )
    }

    /// Updates the zone.
    ///
    /// - `zone_name_or_id`: The name or OCID of the zone.
    /// - `update_zone_details`: The request body:
    ///   [`UpdateZoneDetails`](crate::models::UpdateZoneDetails).
    pub fn update_zone(
        &self,
        zone_name_or_id: impl Into<String>,
        update_zone_details: models::UpdateZoneDetails,
    ) -> operations::UpdateZone {
        operations::UpdateZone::new(&self.client, zone_name_or_id.into(), update_zone_details)
    }
}

/// # Zone transfer server
impl DnsClient {
    /// Lists the zone transfer servers.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_zone_transfer_servers(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListZoneTransferServers {
        operations::ListZoneTransferServers::new(&self.client, compartment_id.into())
    }
}

client!(DnsClient);
