import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Deployment } from 'kubernetes-models/apps/v1';
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2';
import { Job } from 'kubernetes-models/batch/v1';
import { Ingress, NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1';
import { Namespace, Service } from 'kubernetes-models/v1';
import { parseAllDocuments } from 'yaml';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'deploy/kubernetes');
const MODELS = {
  Deployment,
  HorizontalPodAutoscaler,
  Ingress,
  Job,
  Namespace,
  NetworkPolicy,
  PodDisruptionBudget,
  Service,
};
const SERVICES = readdirSync(join(ROOT, 'services')).sort();

interface Document {
  kind: keyof typeof MODELS;
  metadata: { name: string };
}

const read = (file: string) =>
  parseAllDocuments(readFileSync(join(FOLDER, file), 'utf8')).map((one) => one.toJS());
const kustomization = read('kustomization.yaml')[0] as { resources: string[] };
const documents: Document[] = kustomization.resources.flatMap(read);
const all = <Kind extends keyof typeof MODELS>(kind: Kind) =>
  documents
    .filter((one) => one.kind === kind)
    .map((one) => new MODELS[kind](one as never) as InstanceType<(typeof MODELS)[Kind]>);

describe('the Kubernetes manifests', () => {
  it('are all in the kustomization', () => {
    const files = readdirSync(FOLDER).filter((file) => file !== 'kustomization.yaml');
    expect([...kustomization.resources].sort()).toEqual(files.sort());
  });

  it.each(documents.map((one) => [one.kind, one.metadata.name, one] as const))(
    "%s %s fits Kubernetes' schema",
    (kind, _name, document) => {
      expect(() => new MODELS[kind](document as never).validate()).not.toThrow();
    },
  );

  it('have each service with probes, resources, no rights and a disruption budget', () => {
    expect(
      all('Deployment')
        .map(({ metadata }) => metadata?.name)
        .sort(),
    ).toEqual(SERVICES);
    for (const { metadata, spec } of all('Deployment')) {
      const pod = spec!.template.spec!;
      const [container] = pod.containers;
      expect({ service: metadata?.name, container, pod }).toMatchObject({
        container: {
          command: ['node', `services/${metadata?.name}/dist/main.js`],
          startupProbe: { httpGet: { path: '/healthz', port: 'http' } },
          livenessProbe: { httpGet: { path: '/healthz', port: 'http' } },
          readinessProbe: { httpGet: { path: '/readyz', port: 'http' } },
          resources: {
            requests: { cpu: expect.anything(), memory: expect.anything() },
            limits: { memory: expect.anything() },
          },
          securityContext: {
            allowPrivilegeEscalation: false,
            readOnlyRootFilesystem: true,
            capabilities: { drop: ['ALL'] },
          },
        },
        pod: { securityContext: { runAsNonRoot: true }, terminationGracePeriodSeconds: 30 },
      });
      const budgets = all('PodDisruptionBudget').filter(
        ({ spec: budget }) =>
          budget?.selector?.matchLabels?.['app.kubernetes.io/name'] ===
          spec!.template.metadata?.labels?.['app.kubernetes.io/name'],
      );
      expect(budgets).toHaveLength(1);
    }
  });

  it('run programs that exist', () => {
    const commands = [...all('Deployment'), ...all('Job')].flatMap(
      ({ spec }) => spec?.template.spec?.containers.map(({ command }) => command?.[1]) ?? [],
    );
    const sources = commands.map((path) => path?.replace('/dist/', '/src/').replace(/\.js$/, '.ts') ?? '');
    expect(sources.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(sources.length).toBe(SERVICES.length + 1);
  });

  it('scale what exists, and route to services that exist', () => {
    const services = all('Service').map(({ metadata }) => metadata?.name);
    for (const { spec } of all('Ingress')) {
      const paths = spec?.rules?.flatMap(({ http }) => http?.paths ?? []) ?? [];
      expect(paths.length).toBeGreaterThan(1);
      for (const { backend } of paths) expect(services).toContain(backend.service?.name);
    }
    const deployments = all('Deployment').map(({ metadata }) => metadata?.name);
    for (const { spec } of all('HorizontalPodAutoscaler')) {
      expect(deployments).toContain(spec?.scaleTargetRef.name);
    }
    expect(all('HorizontalPodAutoscaler')).toHaveLength(1);
  });
});
