//! Calls of the Identity API.

use std::collections::BTreeMap;

use oci_sdk_differential::clients::identity::{Client, types};
use oci_sdk_identity::{IdentityClient, models::*};
use serde_json::json;

use crate::{
    AWKWARD,
    comparison::{Stage, model},
};

#[tokio::test]
async fn reads() {
    let stage = Stage::of("identity").await;
    let ours = IdentityClient::new(&stage.config).unwrap();
    let theirs = Client::new(&stage.url("/20160918"));

    stage
        .check(
            ours.list_compartments("ocid1")
                .name(AWKWARD)
                .access_level(ListCompartmentsAccessLevel::Accessible)
                .compartment_id_in_subtree(true)
                .sort_by(ListCompartmentsSortBy::Timecreated)
                .sort_order(SortOrder::Asc)
                .limit(20),
            theirs
                .list_compartments()
                .compartment_id("ocid1")
                .name(AWKWARD)
                .access_level(types::ListCompartmentsAccessLevel::Accessible)
                .compartment_id_in_subtree(true)
                .sort_by(types::ListCompartmentsSortBy::Timecreated)
                .sort_order(types::ListCompartmentsSortOrder::Asc)
                .limit(20)
                .send(),
        )
        .await;
    stage
        .check(
            ours.list_users("ocid1").external_identifier("").name("é"),
            theirs.list_users().compartment_id("ocid1").external_identifier("").name("é").send(),
        )
        .await;
    stage
        .check(
            ours.list_tag_namespaces("ocid1").include_subcompartments(false),
            theirs
                .list_tag_namespaces()
                .compartment_id("ocid1")
                .include_subcompartments(false)
                .send(),
        )
        .await;
    stage
        .check(
            ours.get_tag("ocid1..namespace", AWKWARD),
            theirs.get_tag().tag_namespace_id("ocid1..namespace").tag_name(AWKWARD).send(),
        )
        .await;
    stage.check(ours.list_regions(), theirs.list_regions().send()).await;
}

#[tokio::test]
async fn writes() {
    let stage = Stage::of("identity").await;
    let ours = IdentityClient::new(&stage.config).unwrap();
    let theirs = Client::new(&stage.url("/20160918"));

    let tags = BTreeMap::from([("team".to_owned(), AWKWARD.to_owned())]);
    let defined = BTreeMap::from([(
        "costs".to_owned(),
        BTreeMap::from([("centre".to_owned(), json!(42)), ("ok".to_owned(), json!(null))]),
    )]);
    stage
        .check(
            ours.create_user(
                CreateUserDetails::new("ocid1", "jane", AWKWARD)
                    .with_email("jane@example.com")
                    .with_freeform_tags(tags)
                    .with_defined_tags(defined),
            )
            .opc_retry_token("token-1"),
            theirs
                .create_user()
                .opc_retry_token("token-1")
                .body_map(|user| {
                    user.compartment_id("ocid1")
                        .name("jane")
                        .description(AWKWARD)
                        .email("jane@example.com".to_owned())
                        .freeform_tags([("team".to_owned(), AWKWARD.to_owned())])
                        .defined_tags([(
                            "costs".to_owned(),
                            model(json!({ "centre": 42, "ok": null })),
                        )])
                })
                .send(),
        )
        .await;
    stage
        .check(
            ours.create_policy(CreatePolicyDetails::new(
                "ocid1",
                "readers",
                vec!["allow group a to read all-resources in tenancy".to_owned(), String::new()],
                "",
            )),
            theirs
                .create_policy()
                .body(model::<types::CreatePolicyDetails>(json!({
                    "compartmentId": "ocid1",
                    "name": "readers",
                    "statements": ["allow group a to read all-resources in tenancy", ""],
                    "description": "",
                })))
                .send(),
        )
        .await;
    let virtual_source = NetworkSourcesVirtualSourceList::new()
        .with_vcn_id("ocid1.vcn")
        .with_ip_ranges(["10.0.0.0/8".to_owned()]);
    stage
        .check(
            ours.create_network_source(
                CreateNetworkSourceDetails::new("ocid1", "office", "d")
                    .with_virtual_source_list([virtual_source])
                    .with_services(["all".to_owned()]),
            ),
            theirs
                .create_network_source()
                .body(model::<types::CreateNetworkSourceDetails>(json!({
                    "compartmentId": "ocid1",
                    "name": "office",
                    "description": "d",
                    "virtualSourceList": [{ "vcnId": "ocid1.vcn", "ipRanges": ["10.0.0.0/8"] }],
                    "services": ["all"],
                })))
                .send(),
        )
        .await;
    stage
        .check(
            ours.update_user(AWKWARD, UpdateUserDetails::new().with_description("new"))
                .if_match("\"etag, with comma\""),
            theirs
                .update_user()
                .user_id(AWKWARD)
                .if_match("\"etag, with comma\"")
                .body_map(|user| user.description("new".to_owned()))
                .send(),
        )
        .await;
    stage
        .check(
            ours.update_user_state("ocid1", UpdateStateDetails::new().with_blocked(false)),
            theirs
                .update_user_state()
                .user_id("ocid1")
                .body_map(|state| state.blocked(false))
                .send(),
        )
        .await;
    stage
        .check(
            ours.delete_user("ocid1").if_match("etag"),
            theirs.delete_user().user_id("ocid1").if_match("etag").send(),
        )
        .await;
    stage
        .check(
            ours.delete_tag("ocid1", AWKWARD).is_lock_override(true).if_match("etag"),
            theirs
                .delete_tag()
                .tag_namespace_id("ocid1")
                .tag_name(AWKWARD)
                .is_lock_override(true)
                .if_match("etag")
                .send(),
        )
        .await;
    stage
        .check(
            ours.bulk_delete_resources(
                "ocid1",
                BulkDeleteResourcesDetails::new(vec![
                    BulkActionResource::new("i", "e")
                        .with_metadata(BTreeMap::from([("k".to_owned(), "v".to_owned())])),
                ]),
            )
            .request_id("request-1")
            .opc_retry_token("token-1"),
            theirs
                .bulk_delete_resources()
                .compartment_id("ocid1")
                .opc_request_id("request-1")
                .opc_retry_token("token-1")
                .body(model::<types::BulkDeleteResourcesDetails>(json!({
                    "resources": [{ "identifier": "i", "entityType": "e", "metadata": { "k": "v" } }],
                })))
                .send(),
        )
        .await;
    stage
        .check(
            ours.create_or_reset_ui_password("ocid1"),
            theirs.create_or_reset_ui_password().user_id("ocid1").send(),
        )
        .await;
}
