"""Workflows of the official Python package against the oci-emulator binary.

    workflows.py BINARY [--only NAME]... [--service NAME]...

Create, read, update and delete with etags for one resource of each service, all composite operations, pages,
waiters, retry tokens, principals, faults, Object Storage, Generative AI inference. Prints `N passed, N failed`
and fails when any did.
"""

import argparse
import functools
import multiprocessing
import os
import sys
import time
import traceback

import oci
from oci.core import ComputeClient, VirtualNetworkClient
from oci.data_science import DataScienceClient
from oci.identity import IdentityClient

import composite_operations
import etags
import generative_ai_workflows
import object_storage_workflows
from emulator import Emulator
from expect import described, refused, same
from operations import services

QUICK = {"max_interval_seconds": 1, "max_wait_seconds": 10}
# The services with a resource whose operations have etags, of which this many have to pass.
ETAG_SERVICES = 145
# The composite operations that have to pass, in percent.
COMPOSITES = 99.0


# Identity ----------------------------------------------------------------------------------------


def identity_answers_set_up_scripts(emulator):
    client = emulator.client(IdentityClient)
    tenancy = client.get_tenancy(emulator.tenancy).data
    same((tenancy.id, tenancy.home_region_key), (emulator.tenancy, "PHX"))
    same(client.get_user(emulator.config["user"]).data.id, emulator.config["user"])
    same(client.get_compartment(emulator.tenancy).data.id, emulator.tenancy)
    regions = {region.name for region in client.list_regions().data}
    assert {"us-phoenix-1", "us-ashburn-1", "eu-frankfurt-1"} <= regions, regions
    domains = client.list_availability_domains(emulator.tenancy).data
    same(len({domain.name for domain in domains}), 3)
    assert client.list_fault_domains(emulator.tenancy, domains[0].name).data
    subscriptions = client.list_region_subscriptions(emulator.tenancy).data
    same([(s.region_name, s.is_home_region) for s in subscriptions if s.is_home_region], [("us-phoenix-1", True)])


def compartments_are_a_tree(emulator):
    client = emulator.client(IdentityClient)
    details = oci.identity.models.CreateCompartmentDetails(
        compartment_id=emulator.tenancy, name="tree", description="a tree", freeform_tags={"a": "b"}
    )
    parent = client.create_compartment(details).data
    same((parent.lifecycle_state, parent.freeform_tags), ("ACTIVE", {"a": "b"}))
    refused(lambda: client.create_compartment(details), 409)
    child = client.create_compartment(
        oci.identity.models.CreateCompartmentDetails(compartment_id=parent.id, name="leaf", description="a leaf")
    ).data
    same([item.id for item in client.list_compartments(parent.id).data], [child.id])
    client.update_compartment(parent.id, oci.identity.models.UpdateCompartmentDetails(name="renamed"))
    same(client.get_compartment(parent.id).data.name, "renamed")
    subtree = oci.pagination.list_call_get_all_results(
        client.list_compartments, emulator.tenancy, compartment_id_in_subtree=True, access_level="ANY"
    ).data
    assert {parent.id, child.id} <= {item.id for item in subtree}
    client.delete_compartment(child.id)


def unknown_tenancies_are_refused(emulator):
    client = emulator.client(IdentityClient)
    other = emulator.tenancy[:-10] + "a" * 10
    refused(lambda: client.list_compartments(other), 404, "NotAuthorizedOrNotFound")


def users_groups_and_policies(emulator):
    client = emulator.client(IdentityClient)
    models = oci.identity.models
    user = client.create_user(models.CreateUserDetails(compartment_id=emulator.tenancy, name="ada", description="x")).data
    group = client.create_group(models.CreateGroupDetails(compartment_id=emulator.tenancy, name="staff", description="x")).data
    membership = client.add_user_to_group(models.AddUserToGroupDetails(user_id=user.id, group_id=group.id)).data
    listed = client.list_user_group_memberships(emulator.tenancy, group_id=group.id).data
    same([item.id for item in listed], [membership.id])
    policy = client.create_policy(models.CreatePolicyDetails(
        compartment_id=emulator.tenancy, name="rule", description="x", statements=["Allow group staff to read all-resources in tenancy"]
    )).data
    same(client.get_policy(policy.id).data.statements, policy.statements)
    client.remove_user_from_group(membership.id)
    same(client.list_user_group_memberships(emulator.tenancy, group_id=group.id).data, [])


# Networks and instances --------------------------------------------------------------------------


def vcn_details(emulator, name="network", **more):
    return oci.core.models.CreateVcnDetails(compartment_id=emulator.tenancy, cidr_block="10.0.0.0/16", display_name=name, **more)


def network_and_instance_live(emulator):
    """What every tutorial does: a network, a subnet, an instance, actions, and the way back."""
    network, compute = emulator.client(VirtualNetworkClient), emulator.client(ComputeClient)
    models = oci.core.models
    vcn = oci.core.VirtualNetworkClientCompositeOperations(network).create_vcn_and_wait_for_state(
        vcn_details(emulator), ["AVAILABLE"], waiter_kwargs=QUICK
    ).data
    subnet = network.create_subnet(models.CreateSubnetDetails(
        compartment_id=emulator.tenancy, vcn_id=vcn.id, cidr_block="10.0.1.0/24", display_name="inner"
    )).data
    same((subnet.vcn_id, subnet.lifecycle_state), (vcn.id, "AVAILABLE"))
    same([item.id for item in network.list_subnets(emulator.tenancy, vcn_id=vcn.id).data], [subnet.id])
    same(network.list_subnets(emulator.tenancy, display_name="none of this name").data, [])
    composite = oci.core.ComputeClientCompositeOperations(compute)
    instance = composite.launch_instance_and_wait_for_state(models.LaunchInstanceDetails(
        compartment_id=emulator.tenancy, availability_domain="PHX-AD-1", shape="VM.Standard.E4.Flex", display_name="machine",
        shape_config=models.LaunchInstanceShapeConfigDetails(ocpus=1, memory_in_gbs=8),
        source_details=models.InstanceSourceViaImageDetails(image_id="ocid1.image.oc1.phx." + "a" * 60),
        create_vnic_details=models.CreateVnicDetails(subnet_id=subnet.id),
    ), ["RUNNING"], waiter_kwargs=QUICK).data
    same((instance.shape, instance.display_name), ("VM.Standard.E4.Flex", "machine"))
    same(instance.shape_config.ocpus, 1.0)
    stopped = composite.instance_action_and_wait_for_state(instance.id, "STOP", ["STOPPED"], waiter_kwargs=QUICK).data
    same(stopped.lifecycle_state, "STOPPED")
    started = composite.instance_action_and_wait_for_state(instance.id, "START", ["RUNNING"], waiter_kwargs=QUICK).data
    same(started.lifecycle_state, "RUNNING")
    composite.terminate_instance_and_wait_for_work_request(instance.id, waiter_kwargs=QUICK)
    refused(lambda: compute.get_instance(instance.id), 404, "NotAuthorizedOrNotFound")
    network.delete_subnet(subnet.id)
    network.delete_vcn(vcn.id)
    refused(lambda: network.get_vcn(vcn.id), 404, "NotAuthorizedOrNotFound")


def networks_move_between_compartments(emulator):
    network, identity = emulator.client(VirtualNetworkClient), emulator.client(IdentityClient)
    vcn = network.create_vcn(vcn_details(emulator, "moves")).data
    target = identity.create_compartment(oci.identity.models.CreateCompartmentDetails(
        compartment_id=emulator.tenancy, name="target", description="x"
    )).data.id
    network.change_vcn_compartment(vcn.id, oci.core.models.ChangeVcnCompartmentDetails(compartment_id=target))
    same(network.get_vcn(vcn.id).data.compartment_id, target)
    same([item.id for item in network.list_vcns(target).data], [vcn.id])
    assert vcn.id not in [item.id for item in network.list_vcns(emulator.tenancy).data]


# Pages, tokens and waits -------------------------------------------------------------------------


def pages_are_complete(emulator):
    network = emulator.client(VirtualNetworkClient)
    for index in range(25):
        network.create_vcn(vcn_details(emulator, f"page-{index:02}"))
    listed = functools.partial(network.list_vcns, emulator.tenancy)
    first = listed(limit=10)
    same((len(first.data), first.has_next_page), (10, True))
    every = oci.pagination.list_call_get_all_results(network.list_vcns, emulator.tenancy, limit=10).data
    names = [item.display_name for item in every if item.display_name.startswith("page-")]
    same(sorted(names), [f"page-{index:02}" for index in range(25)])
    same(len({item.id for item in every}), len(every))
    ordered = oci.pagination.list_call_get_all_results(
        network.list_vcns, emulator.tenancy, limit=7, sort_by="DISPLAYNAME", sort_order="DESC"
    ).data
    names = [item.display_name for item in ordered if item.display_name.startswith("page-")]
    same(names, sorted(names, reverse=True))
    twelve = oci.pagination.list_call_get_up_to_limit(network.list_vcns, 12, 5, emulator.tenancy).data
    same(len(twelve), 12)
    sizes = [len(page.data) for page in oci.pagination.list_call_get_all_results_generator(
        network.list_vcns, "response", emulator.tenancy, limit=10
    )]
    same((sizes[0], sum(sizes)), (10, len(every)))
    records = list(oci.pagination.list_call_get_all_results_generator(network.list_vcns, "record", emulator.tenancy, limit=10))
    same(len(records), len(every))
    refused(lambda: listed(page="nonsense"), 400, "InvalidParameter")
    page = listed(limit=5).next_page
    same(len({item.id for item in listed(limit=5).data} & {item.id for item in listed(limit=5, page=page).data}), 0)


def retry_tokens_repeat_the_answer(emulator):
    network = emulator.client(VirtualNetworkClient)
    first = network.create_vcn(vcn_details(emulator, "token"), opc_retry_token="token-1")
    again = network.create_vcn(vcn_details(emulator, "token"), opc_retry_token="token-1")
    same((again.data.id, again.headers["etag"]), (first.data.id, first.headers["etag"]))
    refused(
        lambda: network.create_vcn(vcn_details(emulator, "other"), opc_retry_token="token-1"), 409, "InvalidatedRetryToken"
    )
    other = network.create_vcn(vcn_details(emulator, "token"), opc_retry_token="token-2")
    assert other.data.id != first.data.id
    same(len(network.list_vcns(emulator.tenancy, display_name="token").data), 2)


def waiters_see_the_states(emulator):
    client = emulator.client(DataScienceClient)
    models = oci.data_science.models
    project = client.create_project(models.CreateProjectDetails(compartment_id=emulator.tenancy, display_name="p")).data
    found = oci.wait_until(client, client.get_project(project.id), "lifecycle_state", "ACTIVE", **QUICK)
    same(found.data.display_name, "p")
    job = client.create_job(models.CreateJobDetails(
        compartment_id=emulator.tenancy, project_id=project.id, display_name="j",
        job_configuration_details=models.DefaultJobConfigurationDetails(),
        job_infrastructure_configuration_details=models.StandaloneJobInfrastructureConfigurationDetails(
            shape_name="VM.Standard.E4.Flex", subnet_id="ocid1.subnet.oc1.phx." + "a" * 60, block_storage_size_in_gbs=50,
        ),
    )).data
    client.create_job_artifact(job.id, b"print('hello')\n", content_disposition="attachment; filename=job.py")
    artifact = client.get_job_artifact_content(job.id)
    same(artifact.data.content, b"print('hello')\n")
    assert "job.py" in artifact.headers["content-disposition"], artifact.headers
    run = client.create_job_run(models.CreateJobRunDetails(
        compartment_id=emulator.tenancy, project_id=project.id, job_id=job.id, display_name="r"
    )).data
    done = oci.wait_until(client, client.get_job_run(run.id), "lifecycle_state", "SUCCEEDED", **QUICK).data
    same((done.job_id, done.time_finished is not None), (job.id, True))
    client.delete_job_run(run.id)
    client.delete_job(job.id)
    composite = oci.data_science.DataScienceClientCompositeOperations(client)
    composite.delete_project_and_wait_for_state(project.id, ["SUCCEEDED"], waiter_kwargs=QUICK)
    refused(lambda: client.get_project(project.id), 404, "NotAuthorizedOrNotFound")


def work_requests_lead_to_the_resource(emulator):
    client = emulator.client(oci.redis.RedisClusterClient)
    models = oci.redis.models
    answer = client.create_redis_cluster(models.CreateRedisClusterDetails(
        compartment_id=emulator.tenancy, display_name="cache", node_count=1, software_version="REDIS_7_0",
        node_memory_in_gbs=2.0, subnet_id="ocid1.subnet.oc1.phx." + "a" * 60,
    ))
    identifier = answer.headers["opc-work-request-id"]
    done = oci.wait_until(client, client.get_work_request(identifier), "status", "SUCCEEDED", **QUICK).data
    same((done.percent_complete, [r.action_type for r in done.resources]), (100.0, ["CREATED"]))
    same(client.get_redis_cluster(done.resources[0].identifier).data.display_name, "cache")
    assert identifier in [item.id for item in client.list_work_requests(compartment_id=emulator.tenancy).data.items]
    assert client.list_work_request_logs(identifier).data.items is not None
    same(client.list_work_request_errors(identifier).data.items, [])


def members_that_were_not_sent_stay_away(emulator):
    network = emulator.client(VirtualNetworkClient)
    vcn = network.create_vcn(vcn_details(emulator, "plain")).data
    found = network.get_vcn(vcn.id).data
    same((found.dns_label, found.ipv6_cidr_blocks), (None, None))
    same(found.freeform_tags or {}, {})
    assert found.default_route_table_id is None or found.default_route_table_id.startswith("ocid1."), found


# Principals --------------------------------------------------------------------------------------


class Environment:
    """Sets environment variables for a `with` block."""

    def __init__(self, variables):
        self.variables = variables

    def __enter__(self):
        self.before = {name: os.environ.get(name) for name in self.variables}
        os.environ.update(self.variables)

    def __exit__(self, *_):
        for name, value in self.before.items():
            if value is None:
                os.environ.pop(name)
            else:
                os.environ[name] = value


def region_list_works(emulator, signer):
    client = emulator.client(IdentityClient, config={"region": "us-phoenix-1"}, signer=signer)
    assert client.list_regions().data
    return client


def issued(emulator, **what):
    """Returns the environment, or the token and key, of a principal."""
    status, answer = emulator.control("POST", "principals", what)
    assert status == 200, answer
    return answer


def instance_principal(emulator):
    with Environment(issued(emulator, kind="instance")["environment"]):
        signer = oci.auth.signers.InstancePrincipalsSecurityTokenSigner(
            federation_endpoint=f"{emulator.endpoint}/v1/x509", retry_strategy=oci.retry.NoneRetryStrategy()
        )
        same(signer.region, "us-phoenix-1")
        region_list_works(emulator, signer)
        signer.refresh_security_token()
        region_list_works(emulator, signer)


def resource_principal(emulator):
    with Environment(issued(emulator, kind="resource")["environment"]):
        region_list_works(emulator, oci.auth.signers.get_resource_principals_signer())


def session_token(emulator):
    found = issued(emulator, kind="session")
    key = oci.signer.load_private_key(found["privateKey"], None)
    region_list_works(emulator, oci.auth.signers.SecurityTokenSigner(found["token"], key))
    refused(lambda: region_list_works(emulator, oci.auth.signers.SecurityTokenSigner(found["token"] + "x", key)), 401)


def printed_environments_are_complete(emulator):
    """`--print-env` is the way without a program."""
    with Emulator(BINARY, "--print-env", "instance") as other, Environment(other.environment()):
        signer = oci.auth.signers.InstancePrincipalsSecurityTokenSigner(federation_endpoint=f"{other.endpoint}/v1/x509")
        region_list_works(other, signer)
    with Emulator(BINARY, "--print-env", "resource") as other, Environment(other.environment()):
        region_list_works(other, oci.auth.signers.get_resource_principals_signer())
    with Emulator(BINARY, "--print-env", "session") as other:
        variables = other.environment()
        file = variables.get("OCI_CONFIG_FILE") or variables.get("OCI_CLI_CONFIG_FILE") or other.config_file
        config = oci.config.from_file(file, variables.get("OCI_CLI_PROFILE", "DEFAULT"))
        with open(os.path.expanduser(config["security_token_file"])) as token:
            key = oci.signer.load_private_key_from_file(config["key_file"])
            region_list_works(other, oci.auth.signers.SecurityTokenSigner(token.read().strip(), key))


def wrong_keys_are_refused(emulator):
    with Emulator(BINARY) as other:
        client = emulator.client(IdentityClient, config=other.config)
        refused(lambda: client.list_regions(), 401, "NotAuthenticated")


# Faults ------------------------------------------------------------------------------------------


def fault(emulator, **what):
    status, answer = emulator.control("POST", "faults", what)
    assert 200 <= status < 300, (status, answer)


def vcns(emulator, **options):
    client = emulator.client(VirtualNetworkClient, **options)
    return lambda: client.list_vcns(emulator.tenancy)


def raises(call, kind):
    try:
        call()
    except kind as error:
        return error
    raise AssertionError(f"the call succeeded; expected {kind.__name__}")


def fault_status_is_retried(emulator):
    fault(emulator, status=429, headers={"retry-after": "1"}, operation="ListVcns", times=2)
    refused(vcns(emulator), 429)
    quick = oci.retry.RetryStrategyBuilder(
        max_attempts=3, retry_base_sleep_time_seconds=0, retry_max_wait_between_calls_seconds=1
    ).get_retry_strategy()
    same(vcns(emulator, retry_strategy=quick)().status, 200)
    fault(emulator, status=500, operation="ListVcns", times=3)
    same(refused(vcns(emulator, retry_strategy=quick), 500).status, 500)
    same(vcns(emulator)().status, 200)


def fault_for_one_operation_spares_others(emulator):
    fault(emulator, status=503, operation="ListVcns", times=1)
    assert emulator.client(IdentityClient).list_regions().data
    refused(vcns(emulator), 503)


def fault_close_breaks_the_connection(emulator):
    for kind in ("close", "reset"):
        fault(emulator, kind=kind, operation="ListVcns", times=1)
        raises(vcns(emulator), oci.exceptions.RequestException)
        same(vcns(emulator)().status, 200)


def fault_hang_runs_into_the_timeout(emulator):
    fault(emulator, kind="hang", operation="ListVcns", times=1)
    started = time.time()
    raises(vcns(emulator, timeout=(1, 0.5)), oci.exceptions.RequestException)
    assert time.time() - started < 5
    same(vcns(emulator)().status, 200)


def fault_delay_delays(emulator):
    fault(emulator, kind="none", delayMs=300, operation="ListVcns", times=1)
    started = time.time()
    same(vcns(emulator)().status, 200)
    assert time.time() - started >= 0.3
    started = time.time()
    vcns(emulator)()
    assert time.time() - started < 0.3


def fault_cut_ends_the_body_early(emulator):
    fault(emulator, kind="none", cutAfter=10, operation="ListVcns", times=1)
    raises(vcns(emulator), Exception)
    same(vcns(emulator)().status, 200)


def fault_repeats_a_page(emulator):
    network = emulator.client(VirtualNetworkClient)
    for index in range(3):
        network.create_vcn(vcn_details(emulator, f"repeat-{index}"))
    fault(emulator, kind="repeated-page", operation="ListVcns", times=2)
    first = network.list_vcns(emulator.tenancy, limit=1)
    second = network.list_vcns(emulator.tenancy, limit=1, page=first.next_page)
    same(second.next_page, first.next_page)


# By program --------------------------------------------------------------------------------------


def in_parallel(function, emulator, modules):
    tasks = [(module, emulator.endpoint, emulator.config) for module in modules]
    with multiprocessing.Pool(os.cpu_count(), maxtasksperchild=8) as pool:
        return pool.map(function, tasks, chunksize=1)


def by_size():
    """Returns the modules, the largest first."""
    modules = [name.replace("-", "_") for name in SERVICES or services()]
    folder = os.path.dirname(oci.__file__)
    return sorted(modules, key=lambda m: -sum(entry.stat().st_size for entry in os.scandir(os.path.join(folder, m)) if entry.is_file()))


def etags_of_one_resource_of_each_service(emulator):
    outcomes = in_parallel(etags.run, emulator, by_size())
    without = [module for module, path, _ in outcomes if path is None]
    failed = [(module, path, problem) for module, path, problem in outcomes if problem]
    passed = len(outcomes) - len(without) - len(failed)
    print(f"        {passed} services passed, {len(failed)} failed, {len(without)} have no resource with etags")
    for module, path, problem in failed[:20]:
        print(f"        {module} {path}: {problem}")
    assert not failed and passed >= ETAG_SERVICES, f"{passed} passed, {len(failed)} failed"


def composite_operations_of_all_services(emulator):
    outcomes = [entry for found in in_parallel(composite_operations.run, emulator, by_size()) for entry in found]
    failed = [(name, problem) for name, problem in outcomes if problem]
    share = 100 * (len(outcomes) - len(failed)) / len(outcomes)
    print(f"        {len(outcomes) - len(failed)} of {len(outcomes)} passed ({share:.1f} %)")
    for name, problem in failed[:30]:
        print(f"        {name}: {problem}")
    assert share >= COMPOSITES, f"{len(failed)} of {len(outcomes)} failed"


CHECKS = [
    identity_answers_set_up_scripts,
    compartments_are_a_tree,
    unknown_tenancies_are_refused,
    users_groups_and_policies,
    network_and_instance_live,
    networks_move_between_compartments,
    pages_are_complete,
    retry_tokens_repeat_the_answer,
    waiters_see_the_states,
    work_requests_lead_to_the_resource,
    members_that_were_not_sent_stay_away,
    instance_principal,
    resource_principal,
    session_token,
    printed_environments_are_complete,
    wrong_keys_are_refused,
    fault_status_is_retried,
    fault_for_one_operation_spares_others,
    fault_close_breaks_the_connection,
    fault_hang_runs_into_the_timeout,
    fault_delay_delays,
    fault_cut_ends_the_body_early,
    fault_repeats_a_page,
    *object_storage_workflows.CHECKS,
    *generative_ai_workflows.CHECKS,
    etags_of_one_resource_of_each_service,
    composite_operations_of_all_services,
]


def main():
    global BINARY, SERVICES
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("--only", action="append", help="only this check; can be given several times")
    parser.add_argument("--service", action="append", help="only this service, where all are checked")
    parser.add_argument("--trace", action="store_true", help="prints where a check failed")
    options = parser.parse_args()
    BINARY = os.path.abspath(options.binary)
    SERVICES = options.service
    checks = [check for check in CHECKS if options.only is None or check.__name__ in options.only]
    failed = 0
    with Emulator(BINARY) as emulator:
        for check in checks:
            started = time.time()
            try:
                check(emulator)
                print(f"ok      {check.__name__} ({time.time() - started:.1f} s)", flush=True)
            except Exception as error:  # Every check is reported, whatever went wrong in it.
                failed += 1
                print(f"FAILED  {check.__name__}: {described(error)}", flush=True)
                if options.trace:
                    traceback.print_exc()
    print(f"{len(checks) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
